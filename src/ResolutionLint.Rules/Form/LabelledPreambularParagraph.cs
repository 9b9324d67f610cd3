using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Punctuation;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1011: a number, letter or bullet before a preambular paragraph.</summary>
public sealed class LabelledPreambularParagraph : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1011");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<PreambularParagraph>(Analyze);

    private static void Analyze(NodeContext<PreambularParagraph> context)
    {
        // Labels of a working draft are a matter of their own.
        if (context.Node.Label is not { IsPreambular: false, IsInserted: false } label || !context.Semantics.Openers.TryGet(context.Node, out var opener))
            return;

        // Regional commissions number preamble and operative part through, with semicolons between all of them.
        if (opener.Form != OpenerForm.Participle || ClosingMark.Of(context.Node) is { Mark: ';' })
            return;

        var span = LabelEdit.WithBlanks(context.Semantics.Document.Source, context.Node, label);
        context.Report(Rule, label.Span, CodeFix.Safe("Drop the label", span, string.Empty), label.Text);
    }
}
