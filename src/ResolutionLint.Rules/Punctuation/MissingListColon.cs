using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

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
            || IsHeading(context.Node, closing))
        {
            return;
        }

        var fix = new CodeFix("End with ':'", [closing.ReplaceWith(':')], FixSafety.Safe);
        context.Report(Rule, closing.LastWord, fix);
    }

    // A lettered heading has no mark.
    private static bool IsHeading(TextNode node, ClosingMark closing) => node is SubParagraph && closing.Mark is null;
}
