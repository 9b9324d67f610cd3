using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1013: a sub-paragraph that begins with a small letter.</summary>
public sealed class LowerCaseSubparagraph : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1013");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<SubParagraph>(Analyze);

    private static void Analyze(NodeContext<SubParagraph> context)
    {
        if (context.Node.Label is not { Kind: LabelKind.Letter or LabelKind.Roman } || context.Node.FirstAncestorOrSelf<Annex>() is not null)
            return;

        var text = context.Node.Text;

        if (text.Text is not [>= 'a' and <= 'z', ..])
            return;

        var end = text.Text.AsSpan().IndexOfAny(" ,;.") is > 0 and var found ? found : text.Length;
        var capital = char.ToUpperInvariant(text.Text[0]).ToString();
        var fix = CodeFix.Safe("Begin with a capital letter", text.GetSourceSpan(new TextSpan(0, 1)), capital);
        context.Report(Rule, text.GetSourceSpan(new TextSpan(0, end)), fix, text.Text[..end], capital + text.Text[1..end]);
    }
}
