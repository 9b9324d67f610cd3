using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2008: an opener one letter away from a known one, or with letters of another script.</summary>
public sealed class MisspelledOpener : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2008");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<PreambularParagraph>(Analyze);
        context.RegisterNodeAction<OperativeParagraph>(Analyze);
    }

    private static void Analyze<TNode>(NodeContext<TNode> context)
        where TNode : TextNode
    {
        if (OpenerSpelling.Find(context.Node, context.Semantics) is not { } slip)
            return;

        var source = context.Node.Text.GetSourceSpan(slip.Span);
        var fix = source.Length == slip.Span.Length ? CodeFix.Safe($"Write \"{slip.Right}\"", source, slip.Right) : null;
        context.Report(Rule, source, fix, slip.Written, slip.Right);
    }
}
