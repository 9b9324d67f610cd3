using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5004: a paragraph that leads over to sub-paragraphs and does not end in a colon.</summary>
public sealed class MissingListColon : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5004");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<PreambularParagraph>(Analyze);
        context.RegisterNodeAction<OperativeParagraph>(Analyze);
        context.RegisterNodeAction<SubParagraph>(Analyze);
    }

    private static void Analyze<TNode>(NodeContext<TNode> context)
        where TNode : TextNode
    {
        if (context.Node.Children is not [SubParagraph, SubParagraph, ..]
            || ClosingMark.OfWords(context.Node) is not { Mark: not ':', IsQuoted: false } closing
            || IsHeading(context.Node, closing)
            || OperativesBelowPreamble.Follow(context.Node))
        {
            return;
        }

        var fix = LeadsStraightTo(context, context.Node.Children[0]) ? new CodeFix("End with ':'", [closing.ReplaceWith(':')], FixSafety.Safe) : null;
        context.Report(Rule, closing.LastWord, fix);
    }

    // Other words between the two, such as a verb on a line of its own, may be what introduces the list.
    private static bool LeadsStraightTo<TNode>(NodeContext<TNode> context, DocumentNode first)
        where TNode : TextNode
    {
        var end = context.Node.Text.GetSourceSpan(new TextSpan(0, context.Node.Text.Length)).End;
        return end <= first.Span.Start && !context.Document.Source.ToString(TextSpan.FromBounds(end, first.Span.Start)).Any(char.IsLetter);
    }

    // A lettered heading has no mark.
    private static bool IsHeading(TextNode node, ClosingMark closing) => node is SubParagraph && closing.Mark is null;
}
