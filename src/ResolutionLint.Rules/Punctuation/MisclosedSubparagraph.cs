using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5005: a sub-paragraph before the last of its list that does not end in a semicolon.</summary>
public sealed class MisclosedSubparagraph : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5005");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<PreambularParagraph>(Analyze);
        context.RegisterNodeAction<OperativeParagraph>(Analyze);
    }

    private static void Analyze<TNode>(NodeContext<TNode> context)
        where TNode : TextNode
    {
        if (context.Node.Children.IsEmpty)
            return;

        foreach (var list in SubparagraphList.Of(context.Node))
        {
            // Bullets are no list of the sentence.
            if (list.Items[0].Label is null or { Kind: LabelKind.Bullet })
                continue;

            // A part that other parts divide closes with the last of them.
            var closings = list.Items.Zip(list.Items.Skip(1), (item, next) => ClosingMark.Before(context, item, next)).OfType<ClosingMark>().ToList();
            var wrong = closings.Where(closing => closing is { IsQuoted: false, IsLost: false } and ({ Mark: not (';' or ':') } or { LeadsNowhere: true }));
            ClosingFaults.Report(context, Rule, [.. wrong], closings.Count, ';');
        }
    }
}
