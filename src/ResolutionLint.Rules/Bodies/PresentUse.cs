using System.Text.RegularExpressions;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>Tells whether a body acts, or is dealt with, in the present.</summary>
internal static partial class PresentUse
{
    private const int LongestLead = 140;
    private const int LongestTail = 60;
    private const int LongestSeries = 400;
    private const int LongestSentence = 200;

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
                || IsAskedAmongOthers(mention)
                || (Begins().IsMatch(text) && Telling().IsMatch(lead) && NextSession().IsMatch(behind))
                || (ClauseStart().IsMatch(lead) && PresentVerb().IsMatch(behind)));
    }

    /// <summary>Whether somebody works with it, or it is supported or thanked.</summary>
    /// <param name="mention">The body.</param>
    public static bool IsDealtWith(BodyMention mention) =>
        mention.Node is OperativeParagraph or SubParagraph && Dealing().IsMatch(LeadOf(mention)) && EndsName().IsMatch(BehindOf(mention));

    /// <summary>Whether it is one of several that do or are to do something, or has a part in what is done, and nothing in the sentence is past.</summary>
    /// <param name="mention">The body.</param>
    public static bool IsAmongOthers(BodyMention mention) =>
        StandsBehind(Part(), mention);

    /// <summary>Whether somebody is to work with it, and nothing in the sentence is past.</summary>
    /// <param name="mention">The body.</param>
    public static bool IsPartner(BodyMention mention) =>
        StandsBehind(Partner(), mention);

    private static bool StandsBehind(Regex lead, BodyMention mention) =>
        mention.Node is OperativeParagraph or SubParagraph
        && lead.IsMatch(LeadOf(mention))
        && !Praise().IsMatch(mention.Node.Text.Text)
        && EndsName().IsMatch(BehindOf(mention))
        && !Past().IsMatch(SentenceAround(mention));

    // "Requests the High Commissioner and the Office to reinforce", "Requests the Commission, the treaty bodies and the Centre to continue"
    private static bool IsAskedAmongOthers(BodyMention mention)
    {
        var text = mention.Node.Text.Text;
        var behind = text.AsSpan(mention.Span.End);

        return mention.Span.Start < LongestSeries
            && SeriesOfAddressees().IsMatch(text.AsSpan(0, mention.Span.Start))
            && TaskOfSeries().IsMatch(behind[..Math.Min(behind.Length, LongestSeries)]);
    }

    private static ReadOnlySpan<char> SentenceAround(BodyMention mention)
    {
        var text = mention.Node.Text.Text;
        var before = text.AsSpan(0, mention.Span.Start);
        var start = Math.Max(before.LastIndexOf(';') + 1, mention.Span.Start - LongestSentence);
        var end = Math.Min(text.Length, mention.Span.End + LongestTail);
        return text.AsSpan(start, end - start);
    }

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

    // Up to it nobody has been told yet what to do.
    [GeneratedRegex(
        @"^(?:(?:Also |Further |Once again |Again |Strongly )?(?:[Rr]equests|[Ii]nvites|[Uu]rges|[Ee]ncourages|[Cc]alls upon|[Aa]ppeals to)(?: also| further| once again| again)?|To (?:request|invite|urge|encourage|call upon)) (?:(?:(?! to [a-z]|, in )[^;:])*(?:,|\band|\bincluding) )?the $",
        RegexOptions.CultureInvariant)]
    private static partial Regex SeriesOfAddressees();

    [GeneratedRegex(@"^(?:,| and | or )?(?:(?! (?:that|which|who) )[^;:])* to (?!the |its |their )[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex TaskOfSeries();

    [GeneratedRegex(
        @"(?:\b(?:including|between|among|such as|namely|as well as|and|(?:role|efforts|review|contributions?|assistance|support|help|participation|auspices|initiatives?|campaigns?|work|activities|programmes?) of)|,) the $",
        RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:in (?:close |full )?(?:cooperation|coordination|consultation|collaboration|partnership) with(?: the [^;:]{1,80} special procedures of)?|efforts of) the $", RegexOptions.CultureInvariant)]
    private static partial Regex Partner();

    // "Recognizes the efforts of", "Pays tribute to the work of": what is praised may be long past.
    [GeneratedRegex(@"^(?:Also |Further )?(?:[Rr]ecognizes|[Aa]cknowledges|[Pp]ays tribute|[Hh]onours|[Cc]ommemorates)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Praise();

    // What was done, and the papers that tell of it, keep the names of their time.
    [GeneratedRegex(
        @"\b(?:was|were|had|has|have|been|[Rr]ecall(?:s|ing)|established|created|adopted|published|prepared|issued|submitted|held|organized|launched|signed|convened|produced|concluded|made|taken|undertaken|carried|pursuant|decided|requested|resolutions?|decisions?|the reports?|reports? (?:of|on|by)|declarations?|archives|records?|history|legacy|memory|laid|paved|pioneer\w*|seminal|books?|articles?|stud(?:y|ies)|memorandum|agreements?|between 19\d\d|since)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Past();

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
