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
        + @"|\b(?<odd>" + Month + @")\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})(?![\d/(])"
        + @"|(?<![\w/.-])(?<y>\d{4})-(?<n>\d\d)-(?<d>\d\d)(?![\w/-])"
        + @"|(?<![\w/.-])(?<d>\d{1,2})/(?<n>\d{1,2})/(?<y>\d{4})(?![\w/-]))";

    /// <summary>The dates of a text in order.</summary>
    public static IEnumerable<ScannedDate> Scan(string text)
    {
        for (var match = Anywhere().Match(text); match.Success; match = match.NextMatch())
            yield return ToDate(match);
    }

    /// <summary>The date that begins at an offset; null where none does.</summary>
    public static ScannedDate? At(string text, int offset) =>
        offset < text.Length && Here().Match(text, offset) is { Success: true } match ? ToDate(match) : null;

    [GeneratedRegex(Forms, RegexOptions.CultureInvariant)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"\G" + Forms, RegexOptions.CultureInvariant)]
    private static partial Regex Here();

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
