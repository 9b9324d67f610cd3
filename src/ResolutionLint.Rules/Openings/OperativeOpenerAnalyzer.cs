using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>A check of how operative paragraphs open; those of a declaration and the points of lists are left out.</summary>
public abstract class OperativeOpenerAnalyzer : ResolutionAnalyzer
{
    // Asked for when it is reported: the file of a rule that finds nothing is not read.
    private readonly Func<DiagnosticDescriptor> rule;

    private protected OperativeOpenerAnalyzer(Func<DiagnosticDescriptor> rule) => this.rule = rule;

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [rule()];

    public sealed override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction<Resolution>(Analyze);

    private protected abstract void Check(ReportingContext context, OperativeParagraph paragraph);

    private void Analyze(NodeContext<Resolution> context)
    {
        foreach (var paragraph in context.Semantics.OrdinaryOperatives(context.Node))
            Check(context, paragraph);
    }
}
