using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1030: a label of the negotiations: PP1, OP2, 3 bis, 3 alt.</summary>
public sealed class LeftoverWorkingLabel : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1030");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Semantics.Context.Stage == DraftStage.Working)
            return;

        foreach (var node in context.Node.DescendantsAndSelf())
        {
            if (node is PreambularParagraph or OperativeParagraph or SubParagraph && node is TextNode { Label: { } label } text && IsOfNegotiations(label))
                context.Report(Rule, label.Span, FixOf(context.Semantics.Document.Source, text, label), label.Text, Advice(label));
        }
    }

    private static bool IsOfNegotiations(ParagraphLabel label) => label.IsInserted || label.IsPreambular || label.IsOperative;

    private static bool IsAlternative(ParagraphLabel label) => label.Value.Contains("alt", StringComparison.Ordinal);

    private static string Advice(ParagraphLabel label) =>
        IsAlternative(label) ? "keep one of the alternatives, without this label"
        : label.IsPreambular ? "leave it out, since preambular paragraphs have none"
        : label.IsInserted ? "number the paragraphs through"
        : $"write '{label.Ordinal}.'";

    // Only where one thing can be meant: 3 bis makes all that follows count anew, and 3 alt may have to go.
    private static CodeFix? FixOf(SourceText source, TextNode node, ParagraphLabel label) =>
        label.IsPreambular && !IsAlternative(label) && !label.Text.StartsWith('[')
            ? CodeFix.Safe("Drop the label", LabelEdit.WithBlanks(source, node, label), string.Empty)
        : label is { IsOperative: true, IsInserted: false, Ordinal: not null } && !label.Text.StartsWith('[')
            ? CodeFix.Safe($"Write '{label.Ordinal}.'", label.Span, $"{label.Ordinal}.")
        : null;
}
