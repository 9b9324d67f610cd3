using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5010: a space before a comma, semicolon, colon, full stop or closing bracket, or behind an opening one.</summary>
public sealed class SpaceBeforePunctuation : SlipAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5010");

    // The Official Records were printed with thin spaces before semicolons and colons up to the seventies.
    private static readonly DateOnly Since = new(1980, 1, 1);

    private static readonly LiteralSearch Pairs = new(" ,", " ;", " :", " .", " )", "( ");

    public SpaceBeforePunctuation()
        : base(() => Rule, "Remove the space")
    {
    }

    private protected override bool Applies(ReportingContext context) => context.Semantics.Context.ReferenceDate >= Since;

    private protected override void LeaveLayout(ReportingContext context, List<Slip> slips) => TableRows.LeaveOut(context.Document, slips);

    private protected override void Find(ReportingContext context, TextNode node, List<Slip> slips)
    {
        var text = node.Text.Text;
        var known = slips.Count;

        for (var i = Pairs.IndexIn(node.Text); i >= 0; i = Pairs.IndexIn(node.Text, i + 1))
        {
            var (space, mark) = text[i] == '(' ? (i + 1, i) : (i, i + 1);

            if (i > 0 && (mark < space ? IsOpening(text, mark) : IsClosing(text, mark)) && !context.Semantics.QuotationsIn(node).Contains(i) && SpaceAt(context, node.Text, space, mark) is { } place)
                slips.Add(new Slip(place.Both, new TextChange(place.Space, string.Empty), text[mark].ToString()));
        }

        // French sets a space there.
        if (slips.Count > known && !node.IsEnglish())
            slips.RemoveRange(known, slips.Count - known);
    }

    // A mark that words or figures stick to belongs to them: ".5", ". . .".
    private static bool IsClosing(string text, int mark) =>
        (mark + 1 == text.Length || text[mark + 1] is ' ' or '”' or '"' or '’' or ',' or ';')
        && text[mark - 2] is not ('.' or '(' or ',' or ';')
        && (mark + 2 >= text.Length || text[mark + 2] is not ('.' or ','));

    private static bool IsOpening(string text, int mark) =>
        mark > 1 && text[mark - 1] == ' ' && char.IsLetterOrDigit(text[mark - 2]) && mark + 2 < text.Length && char.IsLetter(text[mark + 2]);

    // Where a marker stood between the two, or the line ended, the page is to blame.
    private static (TextSpan Both, TextSpan Space)? SpaceAt(ReportingContext context, LogicalText text, int space, int mark)
    {
        var both = text.GetSourceSpan(new TextSpan(Math.Min(space, mark), 2));
        var blanks = mark < space ? TextSpan.FromBounds(both.Start + 1, both.End) : TextSpan.FromBounds(both.Start, both.End - 1);

        for (var i = blanks.Start; i < blanks.End; i++)
        {
            if (context.Document.Source[i] is not (' ' or '\u00A0'))
                return null;
        }

        return (both, blanks);
    }
}
