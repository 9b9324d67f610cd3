using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5011: no space between a mark and the word that it divides from the next.</summary>
public sealed class MissingSpaceAfterPunctuation : SlipAnalyzer
{
    private const int LongestWord = 100;
    private const int LongestBrackets = 300;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5011");

    public MissingSpaceAfterPunctuation()
        : base(() => Rule, "Add a space")
    {
    }

    private protected override void Find(ReportingContext context, TextNode node, List<Slip> slips)
    {
        var text = node.Text.Text;

        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (GapAt(text, i) is { } gap && !context.Semantics.QuotationsIn(node).Contains(gap))
                Add(node, i, gap, slips);
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(",;()”") is >= 0 and var found ? from + found : -1;

    private static void Add(TextNode node, int mark, int gap, List<Slip> slips)
    {
        var words = WordsAround(node.Text.Text, mark);
        var place = node.Text.GetSourceSpan(words);

        // What was taken out between the two, a marker or the end of a line, stood for the space.
        if (place.Length == words.Length)
            slips.Add(new Slip(place, new TextChange(new TextSpan(place.Start + gap - words.Start, 0), " "), NameOf(node.Text.Text[mark])));
    }

    private static string NameOf(char mark) => mark switch
    {
        ',' => "follows the comma",
        ';' => "follows the semicolon",
        ')' => "follows the bracket",
        '(' => "stands before the bracket",
        _ => "follows the quotation mark",
    };

    /// <summary>Where the space belongs; null where none is missing.</summary>
    private static int? GapAt(string text, int mark) => text[mark] switch
    {
        '(' => IsJoinedToBracket(text, mark) ? mark : null,
        ')' => IsJoinedBehindBracket(text, mark) ? mark + 1 : null,
        '”' => IsBehindWord(text, mark) && IsBeforeWord(text, mark) ? mark + 1 : null,
        _ => IsJoined(text, mark) || IsBetweenYearAndNumber(text, mark) ? mark + 1 : null,
    };

    private static bool IsJoined(string text, int mark) =>
        mark > 1
        && mark + 2 < text.Length
        && char.IsLetter(text[mark + 1])
        && (char.IsLetter(text[mark - 1]) || char.IsAsciiDigit(text[mark - 1]) || text[mark - 1] is ')' or '”')
        && !IsAddressOrFormula(text, WordsAround(text, mark), mark);

    // "Of 13 September 2018,73/302 of 20 June 2019".
    private static bool IsBetweenYearAndNumber(string text, int mark) =>
        mark > 4
        && mark + 3 < text.Length
        && text[mark] == ','
        && text.AsSpan(mark - 5, 5) is [' ', '1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9']
        && text.AsSpan(mark + 1) is [>= '0' and <= '9', >= '0' and <= '9', '/', ..];

    // An ending in brackets belongs to its word, as in "child(ren)"; more than one word and an abbreviation do not.
    private static bool IsJoinedToBracket(string text, int mark) =>
        IsBehindWord(text, mark)
        && text.AsSpan(mark, Math.Min(LongestBrackets, text.Length - mark)) is var rest
        && rest.IndexOf(')') is > 0 and var end
        && (rest[..end].Contains(' ') || (char.IsAsciiLetterLower(text[mark - 1]) && rest is ['(', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ..]))
        && !IsAddressOrFormula(text, WordsAround(text, mark), mark);

    // So does a beginning, as in "(sub)regional".
    private static bool IsJoinedBehindBracket(string text, int mark) =>
        IsBeforeWord(text, mark)
        && text.AsSpan(Math.Max(0, mark - LongestBrackets), Math.Min(LongestBrackets, mark)) is var before
        && before.LastIndexOf('(') is >= 0 and var start
        && before[(start + 1)..].ContainsAnyExceptInRange('a', 'z')
        && !before.EndsWith("-")
        && !text.AsSpan(mark + 1).StartsWith("bis")
        && !text.AsSpan(mark + 1).StartsWith("ter")
        && !IsAddressOrFormula(text, WordsAround(text, mark), mark);

    private static bool IsBehindWord(string text, int mark) => mark > 2 && char.IsLetter(text[mark - 1]) && char.IsLetter(text[mark - 2]);

    private static bool IsBeforeWord(string text, int mark) =>
        mark + 3 < text.Length && char.IsAsciiLetterLower(text[mark + 1]) && char.IsAsciiLetterLower(text[mark + 2]);

    // Addresses of pages may hold commas, and so do names of substances: "N,N-dimethyl", "2,4-D".
    private static bool IsAddressOrFormula(string text, TextSpan words, int mark)
    {
        var token = text.AsSpan(words.Start, words.Length);
        return mark - words.Start == 1
            || !char.IsLetter(text[mark + 2])
            || token.ContainsAny('@', '=', '_')
            || token.Contains("://", StringComparison.Ordinal)
            || token.Contains("www.", StringComparison.Ordinal);
    }

    private static TextSpan WordsAround(string text, int mark)
    {
        var first = Math.Max(0, mark - LongestWord);
        var start = first + text.AsSpan(first, mark - first).LastIndexOf(' ') + 1;
        var rest = text.AsSpan(mark, Math.Min(LongestWord, text.Length - mark));
        return TextSpan.FromBounds(start, mark + (rest.IndexOf(' ') is >= 0 and var length ? length : rest.Length));
    }
}
