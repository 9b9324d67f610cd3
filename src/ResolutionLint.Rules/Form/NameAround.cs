using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Form;

/// <summary>The name that stands around some words: "the Agenda for Sustainable Development" around "for Sustainable Development".</summary>
internal static class NameAround
{
    /// <summary>The words with those before and behind them that begin with a capital, across "of" or "for": behind an article another name begins.</summary>
    public static TextSpan Find(string text, TextSpan words)
    {
        var (start, end) = (words.Start, words.End);

        // The first word of a paragraph has its capital for another reason.
        for (var place = start; WordBefore(text, place) is { Start: > 0 } word && MayJoin(text, word, place < start); place = word.Start)
            start = char.IsUpper(text[word.Start]) ? word.Start : start;

        for (var place = end; WordBehind(text, place) is { } word && MayJoin(text, word, place > end); place = word.End)
            end = char.IsUpper(text[word.Start]) ? word.End : end;

        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan? WordBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ' || !char.IsLetterOrDigit(text[start - 2]))
            return null;

        return TextSpan.FromBounds(text.LastIndexOf(' ', start - 2) + 1, start - 1);
    }

    private static TextSpan? WordBehind(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ')
            return null;

        var length = text.AsSpan(end + 1).IndexOfAny(" ,;:.");
        return TextSpan.FromBounds(end + 1, length < 0 ? text.Length : end + 1 + length);
    }

    private static bool MayJoin(string text, TextSpan word, bool isBehindConnector) =>
        char.IsUpper(text[word.Start]) || (!isBehindConnector && text.AsSpan(word.Start, word.Length) is "of" or "for" or "on" or "in" or "to");
}
