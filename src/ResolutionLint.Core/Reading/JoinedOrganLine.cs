using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>An organ line that a conversion or a copy has left on one line with the first paragraph: "The General Assembly, Recalling its resolution …".</summary>
internal static class JoinedOrganLine
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joiners =
        new[] { "of", "by", "in", "that", "and", "or", "as", "with", "to", "for", "from", "which", "when", "where" }
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the first paragraph begins on a line, the white space before it included; 0 where the line is no such line.</summary>
    public static int EndIn(string text, TextSpan span)
    {
        var line = text.AsSpan(span.Start, span.Length);
        var start = line.Length - line.TrimStart().Length;

        if (!line[start..].TrimStart("*_").StartsWith("The ", StringComparison.OrdinalIgnoreCase))
            return 0;

        line = line[start..];

        for (var end = NextEnd(line, 0); end > 0; end = NextEnd(line, end))
        {
            if (OpensParagraph(line[end..]) && OrganLinePattern.IsMatch(line[..end].ToString()))
                return GoesOn(text.AsSpan(0, span.Start)) ? 0 : span.Start + start + end;
        }

        return 0;
    }

    // Names have commas as well: "The Food, Nutrition and Health Committee, Recalling".
    private static int NextEnd(ReadOnlySpan<char> line, int from)
    {
        var name = line[..Math.Min(line.Length, OrganLinePattern.LongestName)];
        var comma = from < name.Length ? name[from..].IndexOf(',') : -1;

        if (comma < 0)
            return 0;

        var end = from + comma + 1;

        while (end < line.Length && line[end] is '*' or '_')
            end++;

        return end;
    }

    // "In the words of the report," and "adopted by" go on below.
    private static bool GoesOn(ReadOnlySpan<char> before)
    {
        if (before.EndsWith("\r\n"))
            before = before[..^1];

        var above = before.IsEmpty ? before : before[..^1];
        above = above[(above.LastIndexOfAny('\n', '\r') + 1)..].TrimEnd();

        return above is [.., ','] || Joiners.Contains(above[(above.LastIndexOf(' ') + 1)..]);
    }

    // In a sentence that goes on, no participle has a capital.
    private static bool OpensParagraph(ReadOnlySpan<char> rest)
    {
        var words = rest.TrimStart();
        var isTabbed = rest[..(rest.Length - words.Length)].Contains('\t');
        words = words.TrimStart("*_");

        return rest.Length > words.Length
            && !words.IsEmpty
            && (isTabbed || (char.IsAsciiLetterUpper(words[0]) && OpeningShape.IsKnown(words)) || words.StartsWith("1. ", StringComparison.Ordinal));
    }
}
