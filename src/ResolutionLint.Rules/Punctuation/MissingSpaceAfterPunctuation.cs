using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5011: no space between a comma or semicolon and the next word.</summary>
public sealed class MissingSpaceAfterPunctuation : SlipAnalyzer
{
    private const int LongestWord = 100;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5011");

    public MissingSpaceAfterPunctuation()
        : base(() => Rule, "Add a space")
    {
    }

    private protected override void Find(ReportingContext context, TextNode node, List<Slip> slips)
    {
        var text = node.Text.Text;

        for (var i = text.AsSpan().IndexOfAny(',', ';'); i >= 0; i = Next(text, i + 1))
        {
            if (IsJoined(text, i) && !context.Semantics.QuotationsIn(node).Contains(i))
                Add(node, i, slips);
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(',', ';') is >= 0 and var found ? from + found : -1;

    private static void Add(TextNode node, int mark, List<Slip> slips)
    {
        var words = WordsAround(node.Text.Text, mark);
        var place = node.Text.GetSourceSpan(words);

        // What was taken out between the two, a marker or the end of a line, stood for the space.
        if (place.Length != words.Length)
            return;

        var gap = new TextSpan(place.Start + mark + 1 - words.Start, 0);
        slips.Add(new Slip(place, new TextChange(gap, " "), node.Text.Text[mark] == ',' ? "comma" : "semicolon"));
    }

    private static bool IsJoined(string text, int mark) =>
        mark > 1
        && mark + 2 < text.Length
        && char.IsLetter(text[mark + 1])
        && (char.IsLetter(text[mark - 1]) || char.IsAsciiDigit(text[mark - 1]) || text[mark - 1] is ')' or '”')
        && !IsAddressOrFormula(text, WordsAround(text, mark), mark);

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
