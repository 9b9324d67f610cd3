using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2001: a preambular paragraph that opens with a noun, a conjunction or another word that is no participle.</summary>
public sealed class UnknownPreambularOpener : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2001");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction<PreambularParagraph>(Analyze);

    private static void Analyze(NodeContext<PreambularParagraph> context)
    {
        var text = context.Node.Text;

        if ((context.Semantics.Openers.TryGet(context.Node, out var opener) && (opener.Entry is not null || opener.Form == OpenerForm.Participle))
            || context.Node.FirstWord() is not { } word
            || !char.IsUpper(text.Text[0])
            || text.Text[^1] is not (',' or ';')
            || context.Node.HoldsAnotherOpener(OpenerForm.Participle, context.Semantics.Lexicon.Openers)
            || !context.Node.IsEnglish()
            || CapitalText.Is(text)
            || OpenerSpelling.Find(context.Node, context.Semantics) is not null)
        {
            return;
        }

        context.Report(Rule, text.GetSourceSpan(word), text.Text.Substring(word.Start, word.Length));
    }
}
