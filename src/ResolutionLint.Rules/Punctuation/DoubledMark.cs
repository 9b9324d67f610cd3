using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5026: two commas, semicolons, colons or full stops where one belongs.</summary>
public sealed class DoubledMark : SlipAnalyzer
{
    private static readonly LiteralSearch Pairs = new(",,", ";;", "::", "..", ",;", ";,", ";.", ",.", ":,", ":;", ".;", ".,");

    private const int CutWord = 4;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5026");

    public DoubledMark()
        : base(() => Rule, "Leave the last mark")
    {
    }

    private protected override void Find(ReportingContext context, TextNode node, List<Slip> slips)
    {
        var text = node.Text.Text;

        for (var i = Pairs.IndexIn(node.Text); i >= 0; i = Pairs.IndexIn(node.Text, EndOfRun(text, i)))
        {
            if (IsSlip(text, i) && !IsOfNote(node, i) && !context.Semantics.QuotationsIn(node).IsLiteral(i))
                Add(node, i, slips);
        }
    }

    private static void Add(TextNode node, int mark, List<Slip> slips)
    {
        var place = node.Text.GetSourceSpan(new TextSpan(mark, 2));

        // What was taken out between the two, a marker or a page break, tells them apart.
        if (place.Length == 2)
            slips.Add(new Slip(place, new TextChange(new TextSpan(place.Start, 1), string.Empty), node.Text.Text.Substring(mark, 2)));
    }

    // Three full stops are left for words; two behind a word and a slash, as in "../", are an address.
    private static bool IsSlip(string text, int mark) =>
        mark > 0
        && EndOfRun(text, mark) == mark + 2
        && (char.IsLetterOrDigit(text[mark - 1]) || text[mark - 1] is ')' or '”' or '"')
        && (mark + 2 == text.Length || text[mark + 2] == ' ')
        && !(text[mark] == '.' && text[mark + 1] is (';' or ',') && EndsAbbreviation(text, mark));

    // The sources of notes are full of abbreviations.
    private static bool IsOfNote(TextNode node, int mark) => node is Footnote && node.Text.Text.AsSpan(mark).StartsWith(".,");

    // The full stop before another mark may end an abbreviation, and before a comma a name may be cut short: "Messrs.,".
    private static bool EndsAbbreviation(string text, int stop)
    {
        var word = text.AsSpan(0, stop)[(text.LastIndexOfAny([' ', '.', '('], stop - 1) + 1)..];
        return Abbreviations.MayBe(word) || (text[stop + 1] == ',' && (Abbreviations.MayBeTitle(word) || MayBeCut(word)));
    }

    private static bool MayBeCut(ReadOnlySpan<char> word) => word.Length == CutWord && char.IsLower(word[0]);

    private static int EndOfRun(string text, int start)
    {
        var end = start;

        while (end < text.Length && text[end] is ',' or ';' or ':' or '.')
            end++;

        return end;
    }
}
