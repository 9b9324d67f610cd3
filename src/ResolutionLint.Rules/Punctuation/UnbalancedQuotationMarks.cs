using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5013: a quotation mark without its partner, or one that faces the wrong way.</summary>
public sealed class UnbalancedQuotationMarks : ResolutionAnalyzer
{
    private const string AddOther = "add the other mark, or remove this one";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5013");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var balance = new PairBalance();

        foreach (var node in context.Document.DescendantsAndSelf().OfType<TextNode>())
        {
            // An opening mark before the number of a quoted paragraph is no part of its words.
            if (MarkBefore(context.Document, node) is { } before)
                balance.Open(before, beginsParagraph: true);

            Read(context, node, balance);
            balance.EndParagraph();
        }

        foreach (var (sign, opens) in balance.Unpaired())
            context.Report(Rule, sign, opens ? "opens and nothing closes it" : "closes and nothing opens it", AddOther);
    }

    private static TextSpan? MarkBefore(ResolutionDocument document, TextNode node)
    {
        var start = node.Label?.Span.Start ?? node.Span.Start;
        return start > 0 && document.Source[start - 1] is '“' or '"' ? new TextSpan(start - 1, 1) : null;
    }

    private static void Read(ReportingContext context, TextNode node, PairBalance balance)
    {
        var text = node.Text.Text;
        var depth = 0;

        for (var i = QuotationMarks.Next(text, 0); i >= 0; i = QuotationMarks.Next(text, i + 1))
        {
            if (QuotationMarks.IsUnit(text, i) && depth == 0)
                continue;

            var sign = node.Text.GetSourceSpan(new TextSpan(i, 1));
            var opens = QuotationMarks.Opens(text, i);

            if (QuotationMarks.IsReversed(text, i))
                context.Report(Rule, sign, CodeFix.Safe("Turn the mark round", sign, opens ? "“" : "”"), "faces the wrong way", "turn it round");

            if (opens)
                balance.Open(sign, beginsParagraph: i == 0);
            else
                balance.Close(sign);

            depth += opens ? 1 : -1;
        }
    }
}
