using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7011: a large figure without the comma of the thousands, or with a full stop or a blank in its place.</summary>
public sealed class UngroupedFigure : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7011");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<TextNode>(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var (node, text) = (context.Node, context.Node.Text.Text);

        // Notes and annexes hold numbers of documents, of sales and of telephones.
        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph) || node.FirstAncestorOrSelf<Annex>() is not null)
            return;

        for (var figure = LargeFigure.Next(text, 0); figure is not null; figure = LargeFigure.Next(text, figure.Span.End))
        {
            if (figure.IsUngrouped && !context.Semantics.QuotationsIn(node).Contains(figure.Span.Start))
                context.Report(Rule, node.Text.GetSourceSpan(figure.Span), figure.Written, figure.Grouped);
        }
    }
}
