using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7010: an amount of money with the sign or the code of the dollar instead of the word.</summary>
public sealed class CurrencySign : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7010");

    private static readonly LiteralSearch Signs = new("$", "USD");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;

        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText))
            return;

        var text = node.Text.Text;

        for (var sign = Signs.IndexIn(node.Text); sign >= 0;)
        {
            var amount = context.Semantics.QuotationsIn(node).Contains(sign) ? null : DollarAmount.At(text, sign);

            if (amount is not null)
                Report(context, amount);

            sign = Signs.IndexIn(node.Text, amount?.Span.End ?? sign + 1);
        }
    }

    private static void Report(NodeContext<TextNode> context, DollarAmount amount)
    {
        var text = context.Node.Text;
        var change = amount.IsClear ? WordEdit.Replace(text, amount.Span, amount.InWords) : null;

        context.Report(
            Rule,
            text.GetSourceSpan(amount.Span),
            change is { } edit ? new CodeFix($"Write \"{amount.InWords}\"", [edit], FixSafety.Safe) : null,
            text.Text.Substring(amount.Span.Start, amount.Span.Length),
            amount.InWords);
    }
}
