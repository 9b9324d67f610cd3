using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>A check of single openers that the word lists know, those of sub-paragraphs that are operative paragraphs themselves included.</summary>
public abstract class KnownOpenerAnalyzer : ResolutionAnalyzer
{
    // Asked for when it is reported: the file of a rule that finds nothing is not read.
    private readonly Func<DiagnosticDescriptor> rule;

    private protected KnownOpenerAnalyzer(Func<DiagnosticDescriptor> rule) => this.rule = rule;

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [rule()];

    public sealed override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private protected abstract void Check(ReportingContext context, Opener opener);

    private void Analyze(NodeContext<ResolutionDocument> context)
    {
        foreach (var run in context.Semantics.Openers.Runs)
        {
            foreach (var opener in run.Openers)
                Check(context, opener);
        }
    }
}
