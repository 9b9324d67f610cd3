using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1004: a number before the only operative paragraph of a resolution.</summary>
public sealed class NumberedLoneOperative : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1004");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        if (context.Node.Operatives is not [{ Label: { Kind: LabelKind.Number, IsOperative: false, IsInserted: false } label } lone] || Excerpt.IsCut(context.Node))
            return;

        var number = LabelEdit.WithBlanks(context.Semantics.Document.Source, lone, label);
        context.Report(Rule, label.Span, CodeFix.Safe("Drop the number", number, string.Empty), label.Text);
    }
}
