using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8012: a mandate that nothing ends or reviews.</summary>
public sealed class MandateWithoutReview : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8012");

    private static readonly string[] Ends =
        ["review", "for a period", "until ", "expir", "terminat", "evaluat", "reassess", "appraisal", "sunset", "discontinu", "conclude"];

    // What the decision itself says of its time: "for three years", "in 2027", "a two-day meeting".
    private static readonly string[] Times = ["year", "month", "-day", "end of", " 20", "session"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        if (!MandateHygiene.HoldsFor(context.Semantics) || context.Node.SaysAnyOf(Ends))
            return;

        foreach (var paragraph in context.Node.Operatives)
        {
            if (MandateHygiene.DecisionIn(paragraph, context.Semantics) is { } opener && !Times.Any(time => paragraph.Text.Text.Contains(time, StringComparison.Ordinal)))
                context.Report(Rule, opener.SourceSpan(), opener.Text);
        }
    }
}
