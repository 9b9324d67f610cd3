using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2003: an operative paragraph that opens with a noun, an infinitive or another word that is no verb of the organ.</summary>
public sealed class MissingOperativeVerb : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2003");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction<OperativeParagraph>(Analyze);

    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        var openers = context.Semantics.Openers;
        var text = context.Node.Text;

        if ((openers.TryGet(context.Node, out var opener) && (opener.Entry is not null || opener.Form == OpenerForm.Finite))
            || context.Node.FirstWord() is not { } word
            || !char.IsUpper(text.Text[0])
            || OpenerSpelling.Find(context.Node, context.Semantics) is not null
            || DeclarationStyle.Holds(context.Node, openers))
        {
            return;
        }

        context.Report(Rule, text.GetSourceSpan(word), text.Text.Substring(word.Start, word.Length));
    }
}
