namespace ResolutionLint.Core.Reading;

/// <summary>Knows the footnote signs of texts from before the mid-1990s, a figure or asterisk with a stroke: <c>the report, 1/ which</c>.</summary>
internal static class StrokedSign
{
    private const int LongestFigure = 3;

    // So many signs may stand at one place.
    private const int MostTogether = 4;

    private const string Closing = ",;:.)]”’\"'";

    /// <summary>Where a sign ends whose figure or asterisks are known; null where no stroke makes a sign of them.</summary>
    public static int? EndOf(string text, int start, int end) =>
        end < text.Length && text[end] == '/' && end - start <= LongestFigure && text[start] != '0' && IsOpenBehind(text, end + 1) && IsBehindWords(text, start)
            ? end + 1
            : null;

    /// <summary>Whether a sign stands behind a closing mark, as nothing else with a stroke does.</summary>
    public static bool IsBehindMark(ReadOnlySpan<char> head) => head.TrimEnd(' ') is [.., ',' or ';' or ':' or '.' or ')' or '”' or '"'];

    // Fractions, dates and symbols that a page tore go on with a figure: "48/ 141", "1/ 2/ 1990". Another sign may follow: "1/ 2/".
    private static bool IsOpenBehind(string text, int at)
    {
        for (var count = 0; count < MostTogether; count++)
        {
            if (at == text.Length)
                return true;

            if (text[at] != ' ' && !Closing.Contains(text[at], StringComparison.Ordinal))
                return false;

            if (text[at] is not (' ' or ',' or '.') || at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1]))
                return true;

            var end = EndOfFigure(text, at + 1);

            if (end == text.Length || text[end] != '/')
                return false;

            at = end + 1;
        }

        return false;
    }

    private static bool IsBehindWords(string text, int start)
    {
        for (var count = 0; count < MostTogether; count++)
        {
            var head = text.AsSpan(0, start);
            var words = head.TrimEnd(' ');

            if (words is not [.., >= '0' and <= '9', '/'])
                return MayEndBefore(words, isGlued: words.Length == head.Length && char.IsAsciiDigit(text[start]));

            start = words[..^1].TrimEnd("0123456789").Length;
        }

        return false;
    }

    private static bool MayEndBefore(ReadOnlySpan<char> words, bool isGlued)
    {
        if (words.Length < 2)
            return false;

        var last = words[^1];

        if (Closing.Contains(last, StringComparison.Ordinal))
            return !Abbreviation.EndsWithIt(words);

        return isGlued ? char.IsLower(last) && char.IsLower(words[^2]) : char.IsLetterOrDigit(last);
    }

    private static int EndOfFigure(string text, int start)
    {
        var end = start;

        while (end < text.Length && end - start < LongestFigure && char.IsAsciiDigit(text[end]))
            end++;

        return end;
    }
}
