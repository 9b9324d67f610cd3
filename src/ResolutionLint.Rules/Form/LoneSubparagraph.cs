using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1012: a list of one sub-paragraph.</summary>
public sealed class LoneSubparagraph : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1012");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        foreach (var paragraph in context.Node.Preamble.Concat<TextNode>(context.Node.Operatives))
        {
            if (paragraph.Children.IsEmpty)
                continue;

            foreach (var list in SubparagraphList.Of(paragraph))
            {
                if (list.Items is [{ Label: { Ordinal: 1, Kind: LabelKind.Letter or LabelKind.Roman } label }])
                    context.Report(Rule, label.Span, label.Text);
            }
        }
    }
}
