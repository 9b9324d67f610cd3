using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2012: also or further in a request that goes to somebody else than the one before.</summary>
public sealed class AlsoForOtherAddressee : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2012");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        foreach (var fault in RepetitionSequence.Find(context.Semantics, RepetitionFaultKind.OtherAddressee))
            fault.Report(context, Rule);
    }
}
