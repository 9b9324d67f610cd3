using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2018: words with which the Security Council binds States, in a text of another organ.</summary>
public sealed class ChapterSevenOutsideTheCouncil : ResolutionAnalyzer
{
    private const string Chapter = "Acting under Chapter VII";
    private const string Decides = "ecides that ";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2018");

    private static readonly string[] Bound = ["all Member States shall", "all States shall", "Member States shall", "States shall", "every State shall", "all parties shall"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<PreambularParagraph>(node => Report(node, ChapterIn(node.Node.Text.Text)));
        context.RegisterNodeAction<OperativeParagraph>(node => Report(node, ChapterIn(node.Node.Text.Text) ?? CommandIn(node.Node.Text.Text)));
    }

    private static void Report<TNode>(NodeContext<TNode> context, TextSpan? found)
        where TNode : TextNode
    {
        var text = context.Node.Text;

        if (found is { } span && !context.Node.IsOfSecurityCouncil(context.Semantics))
            context.Report(Rule, text.GetSourceSpan(span), text.Text.Substring(span.Start, span.Length));
    }

    private static TextSpan? ChapterIn(string text) =>
        text.StartsWith(Chapter, StringComparison.OrdinalIgnoreCase) ? new TextSpan(0, Chapter.Length) : null;

    // From the verb to "shall": "Also decides that all States shall".
    private static TextSpan? CommandIn(string text)
    {
        var verb = text.AsSpan(0, Math.Min(text.Length, 40)).IndexOf(Decides);

        if (verb < 1)
            return null;

        foreach (var bound in Bound)
        {
            if (text.AsSpan(verb + Decides.Length).StartsWith(bound))
                return TextSpan.FromBounds(0, verb + Decides.Length + bound.Length);
        }

        return null;
    }
}
