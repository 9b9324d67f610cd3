using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5026: a comma, semicolon, colon or full stop that stands twice.</summary>
public sealed class DoubledMark : SlipAnalyzer
{
    private static readonly LiteralSearch Doubled = new(",,", ";;", "::", "..");

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5026");

    public DoubledMark()
        : base(() => Rule, "Write it once")
    {
    }

    private protected override void Find(ReportingContext context, TextNode node, List<Slip> slips)
    {
        var text = node.Text.Text;

        for (var i = Doubled.IndexIn(node.Text); i >= 0; i = Doubled.IndexIn(node.Text, EndOfRun(text, i)))
        {
            if (IsSlip(text, i) && !context.Semantics.QuotationsIn(node).IsLiteral(i))
                Add(node, i, slips);
        }
    }

    private static void Add(TextNode node, int mark, List<Slip> slips)
    {
        var place = node.Text.GetSourceSpan(new TextSpan(mark, 2));

        // What was taken out between the two, a marker or a page break, tells them apart.
        if (place.Length == 2)
            slips.Add(new Slip(place, new TextChange(new TextSpan(place.Start + 1, 1), string.Empty), node.Text.Text[mark].ToString()));
    }

    // Three full stops are left for words; two behind a word and a slash, as in "../", are an address.
    private static bool IsSlip(string text, int mark) =>
        mark > 0
        && EndOfRun(text, mark) == mark + 2
        && (char.IsLetterOrDigit(text[mark - 1]) || text[mark - 1] is ')' or '”' or '"')
        && (mark + 2 == text.Length || text[mark + 2] == ' ');

    private static int EndOfRun(string text, int start)
    {
        var end = start;

        while (end < text.Length && text[end] == text[start])
            end++;

        return end;
    }
}
