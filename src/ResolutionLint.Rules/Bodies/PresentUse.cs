using System.Text.RegularExpressions;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>Tells whether a body acts, or is dealt with, in the present.</summary>
internal static partial class PresentUse
{
    private const int LongestLead = 140;
    private const int LongestTail = 60;

    /// <summary>Whether it is asked for something, is to be told something, or is the subject of a verb in the present or the future.</summary>
    /// <param name="mention">The body.</param>
    public static bool Acts(BodyMention mention)
    {
        var text = mention.Node.Text.Text;
        var lead = LeadOf(mention);
        var behind = BehindOf(mention);

        return mention.Node is OperativeParagraph or SubParagraph
            && !TellsOfOrders().IsMatch(lead)
            && ((Address().IsMatch(lead) && Task().IsMatch(behind))
                || (Begins().IsMatch(text) && Telling().IsMatch(lead) && NextSession().IsMatch(behind))
                || (ClauseStart().IsMatch(lead) && PresentVerb().IsMatch(behind)));
    }

    /// <summary>Whether somebody works with it, or it is supported or thanked.</summary>
    /// <param name="mention">The body.</param>
    public static bool IsDealtWith(BodyMention mention) =>
        mention.Node is OperativeParagraph or SubParagraph && Dealing().IsMatch(LeadOf(mention)) && EndsName().IsMatch(BehindOf(mention));

    private static ReadOnlySpan<char> LeadOf(BodyMention mention)
    {
        var before = mention.Node.Text.Text.AsSpan(0, mention.Span.Start);
        return before[Math.Max(0, before.Length - LongestLead)..];
    }

    private static ReadOnlySpan<char> BehindOf(BodyMention mention)
    {
        var behind = mention.Node.Text.Text.AsSpan(mention.Span.End);
        return behind[..Math.Min(behind.Length, LongestTail)];
    }

    // "Recalls that the Commission was requested to report"
    [GeneratedRegex(@"\b(?:requested|invited|decided|asked|mandated|established|[Rr]ecall(?:s|ing)|[Dd]ecisions?|[Rr]esolutions?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex TellsOfOrders();

    // "Also requests the ", at the beginning of the paragraph.
    [GeneratedRegex(
        @"^(?:(?:Also |Further |Once again |Again |Strongly )?(?:[Rr]equests|[Ii]nvites|[Uu]rges|[Ee]ncourages|[Cc]alls upon|[Aa]ppeals to|[Aa]uthorizes|[Mm]andates)(?: also| further| once again| again)?|To (?:request|invite|urge|encourage|call upon)) the $",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:,[^,]*,)?(?: and the [^,;]*)? to [a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Task();

    [GeneratedRegex(@"^(?:(?:Also |Further |Once again |Again |Strongly )?(?:[Rr]equests|[Ii]nvites|[Uu]rges|[Ee]ncourages|[Cc]alls upon|[Aa]ppeals to)|To) ", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(@"\b[Tt]o (?:continue to )?(?:submit|report|present|transmit)\b[^,;:]{0,60} to the $", RegexOptions.CultureInvariant)]
    private static partial Regex Telling();

    [GeneratedRegex(@"^,? at its (?:next|forthcoming|[a-z]+(?:-[a-z]+)?) (?:regular |annual |substantive )?session\b", RegexOptions.CultureInvariant)]
    private static partial Regex NextSession();

    // "The rules of the Commission shall apply" has another subject.
    [GeneratedRegex(@"(?:^|\bthat |: )[Tt]he $", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseStart();

    [GeneratedRegex(@"^ (?:shall|will|continues?|plays|provides|serves|supports|remains|coordinates)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PresentVerb();

    [GeneratedRegex(
        @"\b(?:[Ss]upports the (?:[a-z]+ )?(?:activities|work|efforts|programmes) of|in (?:close |full )?(?:cooperation|coordination|consultation|collaboration|partnership) with|appreciation to|[Tt]hanks|[Cc]ommends) the $",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dealing();

    // A capital or a mandate behind it makes it part of something else's name.
    [GeneratedRegex(@"^(?:[,;.]|$| (?:for|in|to|on|and|or|with)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex EndsName();
}
