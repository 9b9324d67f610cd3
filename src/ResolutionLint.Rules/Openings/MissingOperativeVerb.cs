using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2003: an operative paragraph that opens with a noun, an infinitive or another word that is no verb of the organ.</summary>
public sealed class MissingOperativeVerb() : OperativeOpenerAnalyzer(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2003");

    private protected override void Check(ReportingContext context, OperativeParagraph paragraph)
    {
        var openers = context.Semantics.Openers;
        var text = paragraph.Text;

        if ((openers.TryGet(paragraph, out var opener) && (opener.Entry is not null || opener.Form == OpenerForm.Finite))
            || paragraph.FirstWord() is not { } word
            || !char.IsUpper(text.Text[0])
            || !paragraph.IsEnglish()
            || paragraph.HoldsAnotherOpener(OpenerForm.Finite, context.Semantics.Lexicon.Openers)
            || OpenerSpelling.Find(paragraph, context.Semantics) is not null)
        {
            return;
        }

        context.Report(Rule, text.GetSourceSpan(word), text.Text.Substring(word.Start, word.Length));
    }
}
