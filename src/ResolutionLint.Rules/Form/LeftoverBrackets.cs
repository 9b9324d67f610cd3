using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1027: square brackets around what was to be agreed.</summary>
public sealed partial class LeftoverBrackets : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1027");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    // Longer alternatives are marked by their first word.
    private const int LongestMarked = 60;

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Semantics.Context.Stage == DraftStage.Working)
            return;

        foreach (var line in context.Node.DescendantsAndSelf().OfType<OrganLine>())
            Analyze(context, line, open: null);

        (TextNode Node, TextSpan Marked)? open = null;

        foreach (var node in context.Semantics.RunningText)
        {
            if (node is Footnote or OtherText)
                continue;

            if (node.Label is { Text: ['[', ..] } label)
                context.Report(Rule, label.Span, label.Text);

            if (node.Text.Text.AsSpan().ContainsAny('[', ']'))
                open = Analyze(context, node, open);
        }
    }

    /// <summary>Reports the brackets of one paragraph.</summary>
    /// <returns>What is still open: a pair may hold several paragraphs, and is reported where it opens once it closes. A half alone is no mark of negotiation.</returns>
    private static (TextNode Node, TextSpan Marked)? Analyze(NodeContext<ResolutionDocument> context, TextNode node, (TextNode Node, TextSpan Marked)? open)
    {
        var text = node.Text.Text;
        var placeholders = Placeholders.In(node.Text).ToList();
        var next = 0;

        foreach (var bracket in Bracket.In(text))
        {
            if (!bracket.IsClosed && text[bracket.Span.Start] == ']')
            {
                if (open is { } half)
                    Report(context, half.Node, half.Marked);

                open = null;
                continue;
            }

            while (next < placeholders.Count && placeholders[next].End <= bracket.Span.Start)
                next++;

            var isPlaceholder = next < placeholders.Count && placeholders[next].OverlapsWith(bracket.Span);

            if (isPlaceholder || IsOrdinary(text, bracket) || context.Semantics.QuotationsIn(node).Contains(bracket.Span.Start))
                continue;

            var marked = Marked(text, bracket.Span);

            if (bracket.IsClosed)
                Report(context, node, marked);
            else
                open = (node, marked);
        }

        return open;
    }

    private static void Report(ReportingContext context, TextNode node, TextSpan marked) =>
        context.Report(Rule, node.Text.GetSourceSpan(marked), node.Text.Text.Substring(marked.Start, marked.Length));

    // [sic], a symbol or number, a source, a link, an item of an agenda that is left open on purpose: no words that wait for agreement.
    private static bool IsOrdinary(string text, Bracket bracket)
    {
        if (bracket.Span.End < text.Length && text[bracket.Span.End] == '(')
            return true;

        var words = text.AsSpan(bracket.Span.Start + 1, Math.Max(0, bracket.Span.Length - 2));
        return OrdinaryPattern().IsMatch(words);
    }

    private static TextSpan Marked(string text, TextSpan span)
    {
        if (span.Length <= LongestMarked)
            return span;

        var blank = text.IndexOf(' ', span.Start + 1);
        return TextSpan.FromBounds(span.Start, blank > 0 && blank < span.End ? blank : span.End);
    }

    [GeneratedRegex(@"^(?:sic|To be determined|\d{1,3}|[A-Z]\w*/\S+(?: \([IVXLC]+\))?(?:, \S+)*|resolution \d{1,4} \(\d{4}\)|[Ss]ee .*|\^.*)$")]
    private static partial Regex OrdinaryPattern();
}
