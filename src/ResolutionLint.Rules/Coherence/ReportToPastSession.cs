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
        foreach (var target in TargetSessions.In(context.Semantics))
        {
            if (SessionClock.CurrentOf(target.Organ, context.Semantics) is { } current && target.Mention.Number < current)
                context.Report(Rule, target.Mention.SourceSpan(), target.Mention.Words(), OrdinalWords.ToWords(current), OrdinalWords.ToWords(current + 1));
        }
    }
}
