using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2011: a request that repeats opener and addressee of the one before without also or further.</summary>
public sealed class MissingAlsoForSameAddressee : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2011");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        foreach (var fault in RepetitionSequence.Find(context.Semantics, RepetitionFaultKind.Missing))
        {
            if (fault.Opener.Kind == OpenerKind.Directive)
                fault.Report(context, Rule);
        }
    }
}
