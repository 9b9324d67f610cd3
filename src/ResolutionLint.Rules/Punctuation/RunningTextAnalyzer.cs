using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>A check of the running text, one paragraph or note after the other, each by its words.</summary>
public abstract class RunningTextAnalyzer : ResolutionAnalyzer
{
    // Asked for when it is reported: the file of a rule that finds nothing is not read.
    private readonly Func<DiagnosticDescriptor> rule;

    private protected RunningTextAnalyzer(Func<DiagnosticDescriptor> rule) => this.rule = rule;

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [rule()];

    public sealed override void Initialize(AnalysisContext context) =>
        context.RegisterTextAction(Analyze);

    private protected abstract void Check(ReportingContext context, TextNode node);

    private void Analyze(NodeContext<TextNode> context)
    {
        if (context.Node.IsRunningText)
            Check(context, context.Node);
    }
}
