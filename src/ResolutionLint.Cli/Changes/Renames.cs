using System.Text;

namespace ResolutionLint.Cli.Changes;

/// <summary>Tells which file of a revision a new file was, by the lines that both have.</summary>
internal sealed class Renames
{
    private readonly List<(byte[] Bytes, HashSet<string> Lines)> vanished;

    /// <param name="vanished">The contents of the files of the revision that are gone.</param>
    public Renames(IEnumerable<byte[]> vanished) => this.vanished = [.. vanished.Select(bytes => (bytes, LinesOf(bytes)))];

    /// <summary>What a new file was before: the one that is gone with the most lines in common, if these are at least half of all; null for none.</summary>
    public byte[]? Before(byte[] bytes)
    {
        var lines = LinesOf(bytes);
        var (most, best) = (0, default(byte[]));

        foreach (var candidate in vanished)
        {
            var common = candidate.Lines.Count(lines.Contains);

            if (common > most && 2 * common >= Math.Max(lines.Count, candidate.Lines.Count))
                (most, best) = (common, candidate.Bytes);
        }

        return best;
    }

    private static HashSet<string> LinesOf(byte[] bytes) =>
    [
        .. Encoding.Latin1.GetString(bytes)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
    ];
}
