using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Language;

namespace ResolutionLint.Rules.Coherence;

/// <summary>The words with which an organ keeps a question: "Decides to remain seized of the matter".</summary>
/// <remarks>Assets and weapons are seized as well, and hostilities cease: only what the organ decides of itself counts.</remarks>
/// <param name="Lead">The words before it that say for how long: "remain actively".</param>
/// <param name="Verb">seized, or how it is spelled.</param>
/// <param name="Behind">What stands between it and the end of "the matter"; empty where something else follows.</param>
internal sealed partial record SeizedClause(TextSpan Lead, TextSpan Verb, TextSpan Behind)
{
    private const int LongestDecision = 500;

    private static readonly string[] Spellings = ["seized", "seised", "ceased", "siezed"];

    /// <summary>The clause of a paragraph; null where it holds none.</summary>
    public static SeizedClause? Of(OperativeParagraph paragraph)
    {
        var text = paragraph.Text.Text;

        foreach (var spelling in Spellings)
        {
            for (var at = text.IndexOf(spelling, StringComparison.Ordinal); at > 0; at = text.IndexOf(spelling, at + 1, StringComparison.Ordinal))
            {
                if (LeadBefore(text, at) is { } lead && IsDecided(text, lead) && IsOfQuestion(text, lead, at + spelling.Length))
                    return new SeizedClause(lead, new TextSpan(at, spelling.Length), BehindOf(text, at + spelling.Length));
            }
        }

        return null;
    }

    // "Decides to remain", "Decides to review the measures and to remain", "Decides that the Council shall remain".
    [GeneratedRegex(
        @"\b(?:[Dd]ecide[ds]?|[Rr]esolve[ds]?)(?:(?: (?:also|further|again|[a-z]+ly)|, [^,;]{1,80},){0,2} to (?:continue to )?"
        + @"| to [^;]{1,400},? and(?: (?:also|further))? to (?:continue to )?"
        + @"| that (?:it|the (?:General Assembly|Assembly|Security Council|Human Rights Council|Council)) (?:(?:shall|will|should) )?(?:continue to )?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Decision();

    [GeneratedRegex(@"^ (?:of|(?:[a-z]{2,5} )?(?:the |this )?matters?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    private static bool IsDecided(string text, TextSpan lead) => Decision().IsMatch(text.AsSpan(Math.Max(0, lead.Start - LongestDecision), Math.Min(lead.Start, LongestDecision)));

    // "to keep seized assets frozen": one remains seized, but keeps and is many a thing.
    private static bool IsOfQuestion(string text, TextSpan lead, int end) =>
        text.AsSpan(lead.Start, lead.Length).Contains("remain", StringComparison.Ordinal) || Question().IsMatch(text.AsSpan(end));

    // "actively remain", "stay": adverbs and a verb that lasts, up to the word that is neither.
    private static TextSpan? LeadBefore(string text, int end)
    {
        var start = end;
        var lasts = false;

        while (start > 1 && text[start - 1] == ' ')
        {
            var word = text.AsSpan(0, start - 1);
            word = word[(word.LastIndexOf(' ') + 1)..];

            if (!(IsVerb(word) || word.EndsWith("ly")))
                break;

            lasts |= IsVerb(word);
            start -= word.Length + 1;
        }

        return lasts ? TextSpan.FromBounds(start, end - 1) : null;
    }

    private static bool IsVerb(ReadOnlySpan<char> word) => word is "remain" or "stay" or "keep" or "be";

    private static TextSpan BehindOf(string text, int end)
    {
        var window = text.AsSpan(end, Math.Min(text.Length - end, 30));
        var matter = window.IndexOf("matter");

        return matter < 0 ? new TextSpan(end, 0) : TextSpan.FromBounds(end, Letters.End(text, end + matter));
    }
}
