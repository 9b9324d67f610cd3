using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1031: a placeholder for what was not known yet.</summary>
public sealed class LeftoverPlaceholder : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1031");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;

        if (context.Semantics.Context.Stage == DraftStage.Working || !node.IsRunningText || node is OtherText)
            return;

        foreach (var span in Placeholders.In(node.Text))
        {
            if (!IsOwnNumber(node, span) && !context.Semantics.QuotationsIn(node).Contains(span.Start))
                context.Report(Rule, node.Text.GetSourceSpan(span), node.Text.Text.Substring(span.Start, span.Length));
        }
    }

    // "63/… Situation of libraries": the number of the text itself is given when it is adopted.
    private static bool IsOwnNumber(TextNode node, TextSpan span) => node is Title && span.Start == 0;
}
