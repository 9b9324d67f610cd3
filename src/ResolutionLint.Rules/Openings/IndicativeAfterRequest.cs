using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2023: is, are or has where "requests that" wants be or have.</summary>
public sealed class IndicativeAfterRequest() : KnownOpenerAnalyzer(() => Rule)
{
    private const string That = " that ";
    private const int LongestSubject = 160;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2023");

    private protected override void Check(ReportingContext context, Opener opener)
    {
        var text = opener.Node.Text;

        if (opener.Verb is not ("request" or "urge" or "demand" or "recommend" or "insist" or "ask")
            || !text.Text.AsSpan(opener.Span.End).StartsWith(That)
            || VerbOf(text.Text, opener.Span.End + That.Length) is not { } verb)
        {
            return;
        }

        var word = text.Text.Substring(verb.Start, verb.Length);
        context.Report(Rule, text.GetSourceSpan(verb), opener.Text, word, word == "has" ? "have" : "be");
    }

    // The first verb decides; behind a relative word, a conjunction or a mark the verb may belong to another clause.
    private static TextSpan? VerbOf(string text, int start)
    {
        var limit = Math.Min(text.Length, start + LongestSubject);

        while (start < limit)
        {
            var end = start;

            while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '/' or '\'' or '’'))
                end++;

            var word = text.AsSpan(start, end - start);

            if (word is "is" or "are" or "has")
                return TextSpan.FromBounds(start, end);

            if (word is "" or "be" or "have" or "shall" or "should" or "must" or "may" or "will" or "can" or "who" or "which" or "that" or "what" or "whose" or "whatever" or "whoever" or "how" or "where" or "when" or "whenever" or "if" or "while" or "as" or "until" or "unless" or "to"
                || (end < text.Length && text[end] != ' '))
            {
                return null;
            }

            start = end + 1;
        }

        return null;
    }
}
