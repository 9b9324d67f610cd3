using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1024: a reference to a paragraph of the text that is not there, or not on the side that it names.</summary>
public sealed class ParagraphReferenceOutOfRange : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1024");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        if (context.Node.IsQuoted || Declaration.Is(context.Node, context.Semantics.Openers))
            return;

        var numbered = new NumberedParagraphs(context.Node);

        foreach (var paragraph in context.Node.Preamble)
            Analyze(context, paragraph, numbered, NumberedParagraphs.InPreamble);

        for (var i = 0; i < context.Node.Operatives.Length; i++)
            Analyze(context, context.Node.Operatives[i], numbered, i);
    }

    private static void Analyze(NodeContext<Resolution> context, TextNode paragraph, NumberedParagraphs numbered, int place)
    {
        foreach (var node in paragraph.DescendantsAndSelf().OfType<TextNode>())
        {
            if (node.FirstAncestorOrSelf<Resolution>() != context.Node)
                continue;

            foreach (var mention in ParagraphMention.In(node.Text.Text))
            {
                if (!context.Semantics.QuotationsIn(node).Contains(mention.Span.Start) && numbered.FaultOf(mention, place) is { } fault)
                    context.Report(Rule, node.Text.GetSourceSpan(mention.Span), fault, mention.Name);
            }
        }
    }
}
