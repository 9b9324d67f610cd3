using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Rules without code that judge each paragraph, note or line by itself.</summary>
internal sealed class ParagraphPatterns(Func<ImmutableArray<PatternRule>> rules) : PatternAnalyzer(rules)
{
    public ParagraphPatterns(ImmutableArray<PatternRule> rules)
        : this(() => rules)
    {
    }

    /// <summary>Whether a rule is judged here.</summary>
    public static bool Takes(PatternRule rule) => !DocumentPatterns.Takes(rule);

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<TextNode>(Analyze);

    private void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;

        if (Finder.Find(context.Semantics, node, new TextSpan(0, node.Text.Length), NodeScopes.Of(node)) is not { } found)
            return;

        foreach (var (rule, hits) in found)
            Report(context, rule, hits);
    }
}
