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
            if (paragraph.Children.IsEmpty || DecimalLabel.In(paragraph).Any())
                continue;

            ImmutableArray<SubparagraphList> lists = [.. SubparagraphList.Of(paragraph)];

            for (var i = 0; i < lists.Length; i++)
            {
                if (lists[i].Items is [{ Label: { Ordinal: 1, Kind: LabelKind.Letter or LabelKind.Roman } label }] && !GoesOn(lists, i, label))
                    context.Report(Rule, label.Span, label.Text);
            }
        }
    }

    // Words that a page break tore off a part do not end its list.
    private static bool GoesOn(ImmutableArray<SubparagraphList> lists, int index, ParagraphLabel label) =>
        index + 1 < lists.Length && lists[index + 1].Degree == lists[index].Degree
        && lists[index + 1].Items[0].Label is { Ordinal: 2 } next && next.Kind == label.Kind;
}
