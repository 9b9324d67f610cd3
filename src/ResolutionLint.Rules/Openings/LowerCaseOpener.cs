using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2007: an opener that begins with a small letter.</summary>
public sealed class LowerCaseOpener : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2007");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<PreambularParagraph>(node => Analyze(node, OpenerForm.Participle));
        context.RegisterNodeAction<OperativeParagraph>(node => Analyze(node, OpenerForm.Finite));
    }

    private static void Analyze<TNode>(NodeContext<TNode> context, OpenerForm form)
        where TNode : TextNode
    {
        if (!context.Semantics.Openers.TryGetKnown(context.Node, out var opener) || opener.Form != form || !BeginsParagraph(opener) || !char.IsLower(opener.Text[0]))
            return;

        var right = char.ToUpperInvariant(opener.Text[0]) + opener.Text[1..];
        var letter = context.Node.Text.GetSourceSpan(new TextSpan(opener.Span.Start, 1));
        context.Report(Rule, opener.SourceSpan(), CodeFix.Safe($"Write \"{right}\"", letter, right[..1]), opener.Text, right);
    }

    private static bool BeginsParagraph(Opener opener) =>
        !opener.Node.Text.Text.AsSpan(0, opener.Span.Start).ContainsAnyInRange('A', 'z');
}
