using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2003: an operative paragraph that opens with a noun, an infinitive or another word that is no verb of the organ.</summary>
public sealed class MissingOperativeVerb() : OperativeOpenerAnalyzer(() => Rule)
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
            || CapitalText.Is(paragraph.Text)
            || text.Text.StartsWith("That ", StringComparison.Ordinal) && FollowsVerb(paragraph)
            || paragraph.HoldsAnotherOpener(OpenerForm.Finite, context.Semantics.Lexicon.Openers)
            || OpenerSpelling.Find(paragraph, context.Semantics) is not null)
        {
            return;
        }

        context.Report(Rule, text.GetSourceSpan(word), text.Text.Substring(word.Start, word.Length));
    }

    // Old texts have one verb on a line of its own, and paragraphs that begin with "That" below it.
    private static bool FollowsVerb(OperativeParagraph paragraph) =>
        paragraph.Parent?.Children.TakeWhile(node => node != paragraph).OfType<Heading>().Any(heading => OpeningShape.IsFinite(heading.Text.Text)) == true;
}
