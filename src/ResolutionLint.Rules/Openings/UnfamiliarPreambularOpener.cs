using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2015: a preambular paragraph that opens with what looks like a participle, and no list knows it.</summary>
public sealed class UnfamiliarPreambularOpener : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2015");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction<PreambularParagraph>(Analyze);

    private static void Analyze(NodeContext<PreambularParagraph> context)
    {
        if (context.Semantics.Openers.TryGet(context.Node, out var opener)
            && opener.Entry is null
            && opener.Form == OpenerForm.Participle
            && !context.Node.HoldsAnotherOpener(OpenerForm.Participle, context.Semantics.Lexicon.Openers)
            && OpenerSpelling.Find(context.Node, context.Semantics) is null)
        {
            context.Report(Rule, opener.SourceSpan(), opener.Text);
        }
    }
}
