using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5009: more than one space between two words.</summary>
public sealed class RepeatedSpace : SlipAnalyzer
{
    private const char NoBreakSpace = '\u00A0';

    // Lines that are set to one width, and columns, have them in every second line.
    private const int FewestOfALayout = 12;
    private const int LinesToEach = 4;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5009");

    public RepeatedSpace()
        : base(() => Rule, "Leave one space")
    {
    }

    private protected override void LeaveLayout(ReportingContext context, List<Slip> slips)
    {
        if (slips.Count >= FewestOfALayout && slips.Count * LinesToEach > context.Document.Lines.Count)
            slips.Clear();
        else
            TableRows.LeaveOut(context.Document, slips);
    }

    private protected override void Find(ReportingContext context, TextNode node, List<Slip> slips)
    {
        for (var i = 0; i < node.Text.GapCount; i++)
        {
            var gap = node.Text.GetGap(i);

            if (gap.Source.IsEmpty || !IsBetweenWords(node.Text.Text, gap.Offset) || context.Semantics.QuotationsIn(node).IsLiteral(gap.Offset - 1))
                continue;

            var spaces = TextSpan.FromBounds(node.Text.GetSourcePosition(gap.Offset - 1), gap.Source.End);
            var written = context.Document.Source.ToString(spaces).AsSpan();

            if (!written.ContainsAnyExcept(' ', NoBreakSpace))
                slips.Add(new Slip(spaces, new TextChange(spaces, written.Contains(NoBreakSpace) ? "\u00A0" : " ")));
        }
    }

    // Behind a full stop or colon typists leave two, and titles are set apart from their number.
    private static bool IsBetweenWords(string text, int offset) =>
        offset > 1 && text[offset - 1] == ' ' && text[offset - 2] is not ('.' or ':' or '?');
}
