using System.Collections.Immutable;
using System.Globalization;

namespace ResolutionLint.Core.Registry;

/// <summary>Reads a registry line by line.</summary>
internal sealed class RegistryReader(string text)
{
    private const int LongestShown = 40;

    private readonly ImmutableArray<RegistryEntry>.Builder entries = ImmutableArray.CreateBuilder<RegistryEntry>();
    private readonly ImmutableArray<RegistryFault>.Builder faults = ImmutableArray.CreateBuilder<RegistryFault>();
    private readonly Dictionary<RegistryKey, RegistryEntry> known = [];
    private readonly RegistryComments comments = new();
    private readonly List<string> waiting = [];
    private string? series;
    private int line;

    public RegistryFile Read()
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty; line++)
        {
            var end = rest.IndexOfAny('\r', '\n');
            ReadLine((end < 0 ? rest : rest[..end]).Trim());
            rest = end < 0 ? default : rest[(end + (rest[end..].StartsWith("\r\n") ? 2 : 1))..];
        }

        comments.Tail = TakeComments();
        return new RegistryFile(entries.ToImmutable(), faults.ToImmutable(), comments);
    }

    private void ReadLine(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty)
            EndHead();
        else if (content[0] == '#')
            waiting.Add(content.ToString());
        else if (content.Contains(RegistryKey.Star))
            ReadSeries(content);
        else
            ReadEntry(content);
    }

    private void EndHead()
    {
        if (series is null && comments.Head.IsEmpty)
            comments.Head = TakeComments();
    }

    private void ReadSeries(ReadOnlySpan<char> content)
    {
        series = content.ToString();

        if (RegistryKey.IsSeries(content))
        {
            comments.Add(series, TakeComments());
            return;
        }

        series = string.Empty;
        Fail(content, "a series is a symbol with one star in the place of the number");
    }

    private void ReadEntry(ReadOnlySpan<char> content)
    {
        // Under a series that is at fault its numbers cannot be filed; the series was reported.
        if (series is "")
            return;

        if (RegistryLine.Read(content, series ?? string.Empty, out var key, out var adoption) is { } reason)
            Fail(content, reason);
        else if (series is null)
            Fail(content, "no series such as A/RES/57/* stands above it");
        else if (known.TryGetValue(key, out var first))
            Fail(content, string.Create(CultureInfo.InvariantCulture, $"{key.Symbol} stands on line {first.Line + 1} already, which holds"));
        else
            Add(new RegistryEntry(key, adoption, line));
    }

    private void Add(RegistryEntry entry)
    {
        known.Add(entry.Key, entry);
        entries.Add(entry);
        comments.Add(entry.Key, TakeComments());
    }

    private void Fail(ReadOnlySpan<char> content, string reason)
    {
        var shown = content.Length > LongestShown ? $"{content[..LongestShown]}…" : content.ToString();
        faults.Add(new RegistryFault(line, shown, reason));
    }

    private ImmutableArray<string> TakeComments()
    {
        ImmutableArray<string> taken = [.. waiting];
        waiting.Clear();
        return taken;
    }
}
