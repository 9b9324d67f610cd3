using System.Text.RegularExpressions;

namespace ResolutionLint.Core.Reading;

/// <summary>Recognizes the lines that follow the last operative paragraph: meeting, date, vote.</summary>
public static partial class ClosingLinePattern
{
    /// <summary>Whether a line names the meeting of adoption, its date or the vote, and nothing else. In a draft, dots may stand for a figure that is not known yet.</summary>
    public static bool IsMatch(string content) =>
        content.Length is > 5 and < 400 && (IsMeeting(content) || DatePattern().IsMatch(content) || VotePattern().IsMatch(content));

    /// <summary>Whether a line names a meeting: "77th plenary meeting".</summary>
    public static bool IsMeeting(string content) => content.Length < 60 && MeetingPattern().IsMatch(content);

    /// <summary>Whether dots stand at the head of a line for a figure that is not known yet.</summary>
    internal static bool IsOpen(string content) => content.TrimStart('[') is ['.' or '…' or '_', ..];

    /// <summary>Whether a line below the meeting gives the date in another form than its own: "20 December 2004.", "December 20, 2004".</summary>
    public static bool IsMalformedDate(string content) => content.Length is > 8 and < 40 && MalformedDatePattern().IsMatch(content);

    [GeneratedRegex(@"^(?:(?:\d{1,5}|[.…_]{1,6}|\[[.…_ ]{1,6}\])(?:st|nd|rd|th)?|[A-Z][a-z]+(?:[ -][a-z]+){0,4}(?:st|nd|rd|th)) ?(?:\([^)]{1,20}\) )?(?:\(?(?:plenary|resumed|closing|special)\)? )*meeting,?(?: \(?(?:resumed|closed)\)?)?(?:,? (?:on )?\d{1,2} [A-Z][a-z]+ \d{4})?\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex MeetingPattern();

    [GeneratedRegex(@"^(?:\d{1,2}|[.…_]{1,6}|\[[.…_ ]{1,6}\]) (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^(?:(?:on )?\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]+,? \d{4}|[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?,? \d{4})[.,]?$", RegexOptions.IgnoreCase)]
    private static partial Regex MalformedDatePattern();

    [GeneratedRegex(@"^\[?(?:Adopted (?:at the|by|without|unanimously)|\[?Resolution adopted|In favour:|Against:|Abstaining:|Abstentions:)")]
    private static partial Regex VotePattern();
}
