using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5006: "and" between the last two paragraphs or sub-paragraphs.</summary>
public sealed class ConjunctionBeforeLastItem : RunningTextAnalyzer
{
    private const string Conjunction = "and";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5006");

    public ConjunctionBeforeLastItem()
        : base(() => Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText) || !node.Text.Text.EndsWith(" and", StringComparison.Ordinal))
            return;

        var end = node.Text.Length - Conjunction.Length;

        // Without a mark before it the sentence goes on, and a page was cut.
        if (end < 2 || node.Text.Text[end - 2] is not (';' or ','))
            return;

        var word = node.Text.GetSourceSpan(new TextSpan(end, Conjunction.Length));
        var gap = TextSpan.FromBounds(node.Text.GetSourceSpan(new TextSpan(end - 1, 1)).Start, word.End);
        context.Report(Rule, word, CodeFix.Safe("Remove \"and\"", gap, string.Empty), node.Text.Text[end - 2].ToString());
    }
}
