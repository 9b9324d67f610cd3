using System.Buffers;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>Tells double quotation marks, curly and straight, by their place.</summary>
internal static class QuotationMarks
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("“”\"");

    /// <summary>The place of the next mark; -1 where there is none.</summary>
    /// <param name="text">The logical text of a paragraph.</param>
    /// <param name="from">Where to begin.</param>
    public static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Signs) is >= 0 and var found ? from + found : -1;

    /// <summary>Whether a mark opens a quotation. A straight one, and a curly one that faces the wrong way, is told by the words around it.</summary>
    public static bool Opens(string text, int mark) => text[mark] switch
    {
        '“' => !IsReversed(text, mark),
        '”' => IsReversed(text, mark),
        _ => IsBeforeWords(text, mark),
    };

    /// <summary>Whether a curly mark faces away from the words that it stands at.</summary>
    public static bool IsReversed(string text, int mark) => text[mark] switch
    {
        '“' => mark > 0 && char.IsLetterOrDigit(text[mark - 1]) && (mark + 1 == text.Length || !char.IsLetterOrDigit(text[mark + 1])),
        '”' => IsBeforeWords(text, mark) && mark + 1 < text.Length && char.IsLetterOrDigit(text[mark + 1]),
        _ => false,
    };

    /// <summary>Whether a straight mark stands behind a figure, for inches or seconds.</summary>
    public static bool IsUnit(string text, int mark) => text[mark] == '"' && mark > 0 && char.IsAsciiDigit(text[mark - 1]);

    private static bool IsBeforeWords(string text, int mark) =>
        (mark == 0 || text[mark - 1] is ' ' or '(' or '[' or '—' or '–' or '\'' or '‘' or '/')
        && (mark + 1 == text.Length || text[mark + 1] != ' ');
}
