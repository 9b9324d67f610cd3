using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Punctuation;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1009: an operative paragraph without a number where others have one.</summary>
public sealed class UnnumberedOperative : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1009");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        foreach (var group in OperativeGroup.Of(context.Semantics, context.Node))
        {
            var paragraphs = group.Paragraphs;

            // Where most have none, the few numbers belong to something else.
            if (group.IsTorn(context.Semantics.Openers) || paragraphs.Count(IsNumbered) * 2 < paragraphs.Length)
                continue;

            // Nor do numbers show anything that stand before no verb: they are of parts of a paragraph.
            if (!paragraphs.Any(paragraph => IsNumbered(paragraph) && context.Semantics.Openers.TryGet(paragraph, out _)))
                continue;

            for (var i = 0; i < paragraphs.Length; i++)
            {
                if (IsForgotten(paragraphs, i) && context.Semantics.Openers.TryGet(paragraphs[i], out var opener))
                    context.Report(Rule, paragraphs[i].Text.GetSourceSpan(opener.Span), FixOf(context.Document.Source, paragraphs, i), opener.Text);
            }
        }
    }

    // Before a paragraph 1, words without number lead over to a text that is adopted; without any mark they are a heading.
    private static bool IsForgotten(ImmutableArray<OperativeParagraph> paragraphs, int index) =>
        paragraphs[index].Label is null
        && (index > 0 || paragraphs[1].Label?.Ordinal != 1)
        && ClosingMark.Of(paragraphs[index]) is { Mark: not (null or ':') };

    // Only where the number is still free: anything else is renumbering.
    private static CodeFix? FixOf(SourceText source, ImmutableArray<OperativeParagraph> paragraphs, int index)
    {
        var previous = index == 0 ? 0 : paragraphs[index - 1].Label?.Ordinal;
        var next = index + 1 < paragraphs.Length ? paragraphs[index + 1].Label?.Ordinal : previous + 2;

        if (previous is null || next != previous + 2)
            return null;

        var number = (previous.Value + 1).ToString(CultureInfo.InvariantCulture);
        return new CodeFix($"Number the paragraph {number}", [LabelEdit.Insert(source, paragraphs[index], $"{number}.")], FixSafety.Safe);
    }

    private static bool IsNumbered(OperativeParagraph paragraph) => paragraph.Label is { Kind: LabelKind.Number };
}
