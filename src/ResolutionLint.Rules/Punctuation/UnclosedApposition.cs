using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5020: an apposition that begins with a comma and lacks the second.</summary>
public sealed class UnclosedApposition : RunningTextAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5020");

    // Most texts have none of what an apposition begins with.
    private static readonly LiteralSearch Beginnings = new(" held ", " convened ", " hosted ", ", entitled ", "plementing ", ", amending ");

    public UnclosedApposition()
        : base(() => Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        if (!Beginnings.IsIn(node.Text) && !AsideApposition.MayStandIn(node.Text))
            return;

        foreach (var gap in (IEnumerable<int>)[.. SupplementApposition.Gaps(node.Text), .. TitleApposition.Gaps(node.Text), .. MeetingApposition.Gaps(node.Text), .. AsideApposition.Gaps(node.Text)])
        {
            if (!context.Semantics.QuotationsIn(node).Contains(gap))
                Report(context, node, gap);
        }
    }

    private static void Report(ReportingContext context, TextNode node, int gap)
    {
        var word = TextSpan.FromBounds(node.Text.Text.LastIndexOf(' ', gap - 1) + 1, gap);
        var fix = CodeFix.Unsafe("Add a comma", node.Text.GetSourceSpan(new TextSpan(gap, 0)), ",");
        context.Report(Rule, node.Text.GetSourceSpan(word), fix);
    }
}
