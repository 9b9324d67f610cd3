using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2018: words with which the Security Council binds States, in a text of another organ.</summary>
public sealed class ChapterSevenOutsideTheCouncil : ResolutionAnalyzer
{
    private const string Acting = "Acting under ";
    private const string Chapter = "Chapter VII";
    private const int LongestSource = 40;
    private const string Decides = "ecides that ";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2018");

    private static readonly string[] Bound = ["all Member States", "all States", "Member States", "States", "every State", "all parties"];

    private static readonly string[] Commands = [" shall", " must"];

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

    // "Acting under Article 41 of Chapter VII".
    private static TextSpan? ChapterIn(string text) =>
        text.StartsWith(Acting, StringComparison.OrdinalIgnoreCase)
        && text.AsSpan(0, Math.Min(text.Length, Acting.Length + LongestSource)).IndexOf(Chapter) is > 0 and var chapter
            ? new TextSpan(0, chapter + Chapter.Length)
            : null;

    // From the verb to "shall" or "must": "Also decides that all States shall".
    private static TextSpan? CommandIn(string text)
    {
        var verb = text.AsSpan(0, Math.Min(text.Length, 40)).IndexOf(Decides);

        if (verb < 1)
            return null;

        var bound = Starting(Bound, text.AsSpan(verb + Decides.Length));
        var end = verb + Decides.Length + bound.Length;
        var command = Starting(Commands, text.AsSpan(end));

        return bound.Length > 0 && command.Length > 0 ? TextSpan.FromBounds(0, end + command.Length) : null;
    }

    private static string Starting(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
                return word;
        }

        return string.Empty;
    }
}
