using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8014: a new activity for which no source of funds is named.</summary>
public sealed class UnfundedActivity : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8014");

    private static readonly string[] Funds =
        ["voluntary contribution", "resources", "extrabudgetary", "budget", "fund", "financ", "at no cost", "costs", "donor", "appropriat"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        if (!MandateHygiene.HoldsFor(context.Semantics) || context.Node.SaysAnyOf(Funds))
            return;

        foreach (var paragraph in context.Node.Operatives)
        {
            if (MandateHygiene.DecisionIn(paragraph, context.Semantics) is { } opener)
                context.Report(Rule, opener.SourceSpan(), opener.Text);
        }
    }
}
