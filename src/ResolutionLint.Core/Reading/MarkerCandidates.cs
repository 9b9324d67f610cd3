using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Finds the figures and signs in a paragraph that may be footnote markers.</summary>
internal static class MarkerCandidates
{
    private const int LongestName = 40;

    private static readonly SearchValues<char> Starts = SearchValues.Create("0123456789*[" + Superscript.Figures);

    /// <summary>The candidates, in order.</summary>
    public static (TextSpan Span, MarkerForm Form)[] In(string text)
    {
        List<(TextSpan Span, MarkerForm Form)>? found = null;

        for (var candidate = Next(text, 0); candidate is { } known; candidate = Next(text, known.Span.End))
            (found ??= []).Add(known);

        return found is null ? [] : [.. found];
    }

    /// <summary>The first candidate at or behind an offset; null where none is left.</summary>
    private static (TextSpan Span, MarkerForm Form)? Next(string text, int from)
    {
        while (from < text.Length)
        {
            var found = text.AsSpan(from).IndexOfAny(Starts);

            if (found < 0)
                return null;

            var start = from + found;
            var end = EndOfRun(text, start);

            if (StrokedAt(text, start, end) is { } stroked)
                return stroked;

            if (FormOf(text, start, end) is { } form)
                return (TextSpan.FromBounds(form == MarkerForm.BehindYear ? start + 4 : start, end), form);

            from = end;
        }

        return null;
    }

    // A raised figure and an asterisk speak for themselves; a stroke behind them is part of the sign.
    private static (TextSpan Span, MarkerForm Form)? StrokedAt(string text, int start, int end) =>
        text[start] != '[' && StrokedSign.EndOf(text, start, end) is { } behind && !UnitPower.IsIt(text.AsSpan(0, start), text.AsSpan(start, end - start))
            ? (TextSpan.FromBounds(start, behind), char.IsAsciiDigit(text[start]) ? MarkerForm.Stroked : MarkerForm.Sign)
            : null;

    private static int EndOfRun(string text, int start)
    {
        var end = start + 1;

        if (text[start] == '[')
            return text.AsSpan(end, Math.Min(LongestName, text.Length - end)).IndexOf(']') is >= 0 and var close && text[end] == '^' ? end + close + 1 : end;

        while (end < text.Length && IsSameKind(text[start], text[end]))
            end++;

        return end;
    }

    private static bool IsSameKind(char first, char other) =>
        char.IsAsciiDigit(first) ? char.IsAsciiDigit(other)
        : first == '*' ? other == '*'
        : Superscript.IsFigure(other);

    private static MarkerForm? FormOf(string text, int start, int end)
    {
        if (UnitPower.IsIt(text.AsSpan(0, start), text.AsSpan(start, end - start)))
            return null;

        var before = start > 0 ? text[start - 1] : '\0';
        var after = end < text.Length ? text[end] : ' ';

        return text[start] switch
        {
            '[' => end - start > 3 ? MarkerForm.Sign : null,
            '*' => end - start <= 3 && after is ' ' or ',' or ';' or '.' && (char.IsLetterOrDigit(before) || before is ',' or ';' or ':' or '.' or '”' or '’' or '"' or ')') ? MarkerForm.Sign : null,
            > '\u007F' => MarkerForm.Sign,
            _ => FormOfFigure(text, start, end),
        };
    }

    private static MarkerForm? FormOfFigure(string text, int start, int end)
    {
        var head = text.AsSpan(0, start);
        var isClosed = end == text.Length || text[end] is ' ' or ',' or ';' or '.' or ':' or ')' or '”' or '"';

        if (!isClosed || start < 2 || IsBehindFinal(head))
            return null;

        if (end - start > 3)
            return end - start is 5 or 6 && IsYear(text.AsSpan(start, 4)) && head[^1] is ' ' or '–' or '-' ? MarkerForm.BehindYear : null;

        if (IsBehindWord(head) || ((end == text.Length || text[end] == ' ') && IsBehindMark(head)))
            return MarkerForm.Glued;

        // A figure with a stop and more figures behind it is a decimal or a range.
        if (head[^1] != ' ' || (end + 1 < text.Length && text[end] != ' ' && char.IsAsciiDigit(text[end + 1])))
            return null;

        return IsBehindEnd(head.TrimEnd(' ')) ? MarkerForm.Apart : MarkerForm.Plain;
    }

    // "A/57/153/Add1" lacks a point, and has no marker.
    private static bool IsBehindFinal(ReadOnlySpan<char> head) =>
        head.EndsWith("/Add") || head.EndsWith("/Rev") || head.EndsWith("/Corr") || head.EndsWith("/Amend");

    // "Goals 4, 5 and 6" is a list: behind a bare number a comma ends nothing.
    private static bool IsBehindEnd(ReadOnlySpan<char> words)
    {
        var bare = words.TrimEnd(",;:.");

        if (bare.IsEmpty)
            return false;

        return char.IsAsciiDigit(bare[^1])
            ? EndsInYear(bare) || EndsInStroke(bare) || EndsInAgenda(bare)
            : bare.Length < words.Length ? !Abbreviation.EndsWithIt(words) : bare[^1] is '”' or '’' or ')';
    }

    private static bool IsBehindWord(ReadOnlySpan<char> head)
    {
        var (second, last) = (head[^2], head[^1]);

        return last switch
        {
            '”' or '"' => second != ' ',
            '’' => char.IsLower(second) || second is ')' or ']',
            ')' or ']' => char.IsLower(second) || second is ')' or ']',
            _ => char.IsLower(last) && (char.IsLower(second) || second is ')' or ']'),
        };
    }

    private static bool IsBehindMark(ReadOnlySpan<char> head)
    {
        var (second, last) = (head[^2], head[^1]);

        if (last == ':')
            return char.IsLower(second) || (second == ')' && head.Length > 2 && char.IsAsciiDigit(head[^3]));

        if (last is not (',' or ';' or '.'))
            return false;

        return !char.IsAsciiDigit(second) ? !Abbreviation.EndsWithIt(head) : last == ';' || EndsInYear(head[..^1]) || EndsInStroke(head[..^1]) || EndsInAgenda(head[..^1]);
    }

    private static bool EndsInYear(ReadOnlySpan<char> words) =>
        words.Length >= 4 && IsYear(words[^4..]) && (words.Length == 4 || !char.IsAsciiDigit(words[^5]));

    private static bool IsYear(ReadOnlySpan<char> figures) =>
        figures[..2] is "19" or "20" && char.IsAsciiDigit(figures[2]) && char.IsAsciiDigit(figures[3]);

    // A name, whose figure begins no list: "Agenda 21,3".
    private static bool EndsInAgenda(ReadOnlySpan<char> words) => words.EndsWith("Agenda 21");

    // 56/123, A/57/153.
    private static bool EndsInStroke(ReadOnlySpan<char> words)
    {
        var number = words.TrimEnd("0123456789");
        return number.Length < words.Length && words.Length - number.Length <= 3 && number.EndsWith("/");
    }
}
