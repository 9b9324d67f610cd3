using System.Text.RegularExpressions;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Rules.Openings;

/// <summary>A preposition behind a verb of the openers that takes none: "Requests to the Secretary-General to report", "Having considered of the report".</summary>
/// <remarks>"Encourages to this end the exchange of experience" and "Invites to the Conference the observers" are English: what is asked of whom has to follow, or a document.</remarks>
internal static partial class NeedlessPreposition
{
    /// <summary>Whether such a preposition stands at an offset.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset of the word behind the opener.</param>
    /// <param name="entry">The opener.</param>
    public static bool StandsAt(string text, int start, OpenerEntry entry) =>
        (AsksSomebody(entry) && ToAddressee().IsMatch(text, start)) || (RegardsSomething(entry) && OfDocument().IsMatch(text, start));

    private static bool AsksSomebody(OpenerEntry entry) =>
        entry is { Verb: "request" or "urge" or "invite" or "encourage", Form: not OpenerForm.Base };

    private static bool RegardsSomething(OpenerEntry entry) =>
        entry.Lemma is "having considered" or "having examined" or "having received" or "having studied" or "recall" or "welcome" or "reaffirm" or "endorse" or "recognize";

    [GeneratedRegex(
        @"\Gto (?:(?:all|the|other|relevant) )*(?:Secretary-General|Secretariat|(?:Member )?States(?: [Pp]arties)?|Governments?|parties|Board|Commission|Committee|(?:[A-Z][a-z]+ ){0,3}Council|(?:General )?Assembly) to [a-z]",
        RegexOptions.CultureInvariant)]
    private static partial Regex ToAddressee();

    [GeneratedRegex(@"\Gof (?:the|its) (?:reports?|notes?|letters?|statements?|resolutions?|decisions?|recommendations?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfDocument();
}
