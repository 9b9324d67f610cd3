using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds dates in a paragraph, in whatever form they are written.</summary>
internal static partial class DateScanner
{
    private const string Month =
        "(?<m>(?i:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))";

    private const string Forms =
        @"(?:(?<![\w/.])(?<d>\d{1,2})(?<odd>st|nd|rd|th)?(?<odd> of|,)? " + Month + @"(?<odd>\.)?(?<odd>,)? (?<y>\d{4})(?!\d)"
        + @"|(?<=\b(?:on|of|from|since|until|by) )(?<d>\d{1,2})(?<odd>\.) " + Month + @" (?<y>\d{4})(?!\d)"
        + @"|\b(?<odd>" + Month + @")\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})(?![\d/(])"
        + @"|(?<![\w/.-])(?<y>\d{4})-(?<n>\d\d)-(?<d>\d\d)(?![\w/-])"
        + @"|(?<=\b(?:on|of|from|since|until|by|dated) )(?<d>\d{1,2})\.(?<n>\d{1,2})\.(?<y>\d{4})(?![\w/-]|\.\d)"
        + @"|(?<![\w/.-])(?<d>\d{1,2})/(?<n>\d{1,2})/(?<y>\d{4})(?![\w/-]))";

    /// <summary>The dates of a text in order.</summary>
    public static IEnumerable<ScannedDate> Scan(string text)
    {
        for (var offset = NextDigit(text, 0); offset < text.Length; offset = NextDigit(text, offset))
        {
            var word = WordBefore(text, offset);

            if (((word < offset ? At(text, word) : null) ?? (MayBeDay(text, offset) ? At(text, offset) : null)) is { } date)
            {
                yield return date;
                offset = date.Span.End;
            }
            else
            {
                offset = EndOfDigits(text, offset);
            }
        }
    }

    /// <summary>The date that begins at an offset; null where none does.</summary>
    public static ScannedDate? At(string text, int offset) =>
        offset < text.Length && Here().Match(text, offset) is { Success: true } match ? ToDate(match) : null;

    [GeneratedRegex(@"\G" + Forms, RegexOptions.CultureInvariant)]
    private static partial Regex Here();

    // Every date has digits near its beginning, and few digits are in dates: to look at them alone is many times faster.
    private static int NextDigit(string text, int offset)
    {
        var distance = text.AsSpan(offset).IndexOfAnyInRange('0', '9');
        return distance < 0 ? text.Length : offset + distance;
    }

    // Most figures belong to numbers of resolutions, and what follows them tells at a glance.
    private static bool MayBeDay(string text, int offset)
    {
        var behind = text.AsSpan(EndOfDigits(text, offset));
        behind = behind.StartsWith(" of ", StringComparison.Ordinal) ? behind[" of".Length..] : behind is [',', ' ', ..] ? behind[1..] : behind;

        return behind switch
        {
            [' ', var initial, ..] => MonthNames.Initials.Contains(char.ToUpperInvariant(initial)),
            ['/', ..] => behind[1..].IndexOf('/') is 1 or 2,
            ['.' or '-' or 's' or 'n' or 'r' or 't', ..] => true,
            _ => false,
        };
    }

    private static int EndOfDigits(string text, int offset)
    {
        while (offset < text.Length && char.IsAsciiDigit(text[offset]))
            offset++;

        return offset;
    }

    // Where the word before the digits begins if it is the name of a month; else the digits themselves.
    private static int WordBefore(string text, int offset)
    {
        var end = offset - 1;

        if (end < 1 || text[end] != ' ')
            return offset;

        if (text[end - 1] == '.')
            end--;

        var start = end;

        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;

        return MonthNames.Parse(text.AsSpan(start, end - start)) > 0 ? start : offset;
    }

    private static ScannedDate ToDate(Match match)
    {
        var digits = match.Groups["n"];
        var month = digits.Success ? Number(digits) : MonthNames.Parse(match.Groups["m"].ValueSpan);
        var written = new CalendarDate(Number(match.Groups["d"]), month, Number(match.Groups["y"]));

        return new ScannedDate(new TextSpan(match.Index, match.Length), written, FormOf(match, digits.Success));
    }

    private static DateForm FormOf(Match match, bool isDigits)
    {
        if (isDigits)
            return match.ValueSpan.Contains('/') ? DateForm.AmbiguousDigits : DateForm.Digits;

        var isStandard = !match.Groups["odd"].Success
            && match.ValueSpan[0] != '0'
            && MonthNames.IsWellFormed(match.Groups["m"].ValueSpan);

        return isStandard ? DateForm.Standard : DateForm.OtherWords;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
