using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5001: a preambular paragraph that does not end in a comma.</summary>
public sealed class MissingPreambularComma : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5001");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction<PreambularParagraph>(Analyze);

    private static void Analyze(NodeContext<PreambularParagraph> context)
    {
        if (ClosingMark.Of(context.Node) is { Mark: not (',' or ':'), IsQuoted: false, IsLost: false } closing)
            context.Report(Rule, closing.LastWord, closing.ReplaceWith(','));
    }
}
