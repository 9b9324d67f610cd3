using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8001: something asked for at a session that is over.</summary>
public sealed class ReportToPastSession : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8001");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var semantics = context.Semantics;

        foreach (var target in TargetSessions.In(semantics))
        {
            if (SessionClock.IsKnown(target.Organ, semantics.Context)
                && SessionClock.CurrentOf(target.Organ, semantics) is { } current
                && target.Mention.Number < current)
            {
                var measure = SessionClock.MeasureOf(target.Organ, semantics.Context);
                context.Report(Rule, target.Mention.SourceSpan(), target.Mention.Words(), OrdinalWords.ToWords(current), OrdinalWords.ToWords(current + 1), measure);
            }
        }
    }
}
