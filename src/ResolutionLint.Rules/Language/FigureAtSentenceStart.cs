using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7012: a sentence or sub-paragraph that begins with a figure.</summary>
public sealed class FigureAtSentenceStart : ResolutionAnalyzer
{
    private const int MostDigits = 3;
    private const int ShortestWord = 3;
    private const int LookedAt = 26;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7012");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<TextNode>(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var (node, text) = (context.Node, context.Node.Text.Text);

        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph or AnnexParagraph))
            return;

        if (node is SubParagraph { Label: not null } && !IsOfTable(node) && FigureAt(text, 0) is { } first)
            context.Report(Rule, node.Text.GetSourceSpan(first), text.Substring(first.Start, first.Length));

        for (var stop = Next(text, 0); stop >= 0; stop = Next(text, stop + 1))
        {
            if (EndsSentence(text, stop) && FigureAt(text, stop + 2) is { } figure && !context.Semantics.QuotationsIn(node).Contains(stop))
                context.Report(Rule, node.Text.GetSourceSpan(figure), text.Substring(figure.Start, figure.Length));
        }
    }

    // A list of which several parts begin with figures is a table; as many parts tell as there are letters.
    private static bool IsOfTable(TextNode node) =>
        node.Parent?.Children.Take(LookedAt).Count(child => child is SubParagraph { Text.Text: [>= '0' and <= '9', ..] }) > 1;

    private static int Next(string text, int offset) => text.IndexOf(". ", offset, StringComparison.Ordinal);

    // A figure before a capital may be the number of a note or of a paragraph that has strayed into the text.
    private static TextSpan? FigureAt(string text, int start)
    {
        var end = start;

        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;

        return end > start && end - start <= MostDigits
            && end + 2 < text.Length && text[end] == ' ' && IsCounted(text.AsSpan(end + 1))
            ? TextSpan.FromBounds(start, end)
            : null;
    }

    private static bool IsCounted(ReadOnlySpan<char> noun) =>
        char.IsAsciiLetterLower(noun[0]) || noun.StartsWith("Member States") || noun.StartsWith("States");

    // "Para. 3" and "No. 5" end no sentence: abbreviations are short, or follow on a bracket or another full stop.
    private static bool EndsSentence(string text, int stop)
    {
        if (stop == 0)
            return false;

        var start = text.LastIndexOfAny([' ', '(', '.', '/'], stop - 1) + 1;
        return text.AsSpan(start, stop - start) is not ("Nos" or "para" or "paras" or "art" or "arts" or "vol" or "vols" or "chap" or "chaps" or "sect" or "sects" or "fig" or "figs")
            && char.IsAsciiLetterLower(text[stop - 1]) && stop - start >= ShortestWord;
    }
}
