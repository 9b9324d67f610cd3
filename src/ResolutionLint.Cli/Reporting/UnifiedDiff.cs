using System.Globalization;
using System.Text;

namespace ResolutionLint.Cli.Reporting;

/// <summary>The difference between two texts in the form that patch and git read.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(string path, string before, string after)
    {
        var (old, @new) = (Lines(before), Lines(after));
        var diff = new StringBuilder($"--- a/{path}\n+++ b/{path}\n");
        var hunk = new List<LineChange>();

        foreach (var change in LineChanges.Between(old, @new))
        {
            if (hunk.Count > 0 && change.OldStart - hunk[^1].OldEnd > 2 * Context)
            {
                Write(diff, old, @new, hunk);
                hunk.Clear();
            }

            hunk.Add(change);
        }

        if (hunk.Count > 0)
            Write(diff, old, @new, hunk);

        return diff.ToString();
    }

    private static void Write(StringBuilder diff, string[] old, string[] @new, List<LineChange> hunk)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var before = Math.Min(Context, first.OldStart);
        var behind = Math.Min(Context, old.Length - last.OldEnd);
        var oldRange = Range(first.OldStart - before, last.OldEnd + behind);
        var newRange = Range(first.NewStart - before, last.NewEnd + behind);
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{oldRange} +{newRange} @@\n");
        var position = first.OldStart - before;

        foreach (var change in hunk)
        {
            Append(diff, ' ', old[position..change.OldStart]);
            Append(diff, '-', old[change.OldStart..change.OldEnd]);
            Append(diff, '+', @new[change.NewStart..change.NewEnd]);
            position = change.OldEnd;
        }

        Append(diff, ' ', old[position..(position + behind)]);
    }

    private static string Range(int start, int end) =>
        end == start ? $"{start},0" : end - start == 1 ? $"{start + 1}" : $"{start + 1},{end - start}";

    private static void Append(StringBuilder diff, char mark, string[] lines)
    {
        foreach (var line in lines)
        {
            diff.Append(mark).Append(line);

            if (!line.EndsWith('\n'))
                diff.Append("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>The lines with their ends; only LF ends a line here, as patch has it.</summary>
    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');

        for (var i = 0; i < lines.Length - 1; i++)
            lines[i] += '\n';

        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
