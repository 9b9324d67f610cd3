using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5017: a dash that breaks a sentence.</summary>
public sealed class DashAsBreak : RunningTextAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5017");

    public DashAsBreak()
        : base(Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText))
            return;

        var text = node.Text.Text;

        for (var i = text.IndexOf('—', StringComparison.Ordinal); i >= 0; i = text.IndexOf('—', i + 1))
        {
            if (i == 0 || i + 1 == text.Length || context.Semantics.QuotationsIn(node).Contains(i))
                continue;

            // The second of a pair needs no finding of its own.
            context.Report(Rule, node.Text.GetSourceSpan(new TextSpan(i, 1)));
            break;
        }
    }
}
