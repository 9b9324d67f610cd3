using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Language;

/// <summary>Finds years behind a day and a month that have a figure too few or too many.</summary>
internal static class MistypedYear
{
    private const int TooShort = 3;
    private const int TooLong = 5;

    /// <summary>The dates with such a year, from the day on.</summary>
    /// <param name="text">The logical text of a paragraph.</param>
    /// <param name="mayHoldMarkers">Whether a fifth figure may be the marker of a note.</param>
    public static IEnumerable<TextSpan> In(string text, bool mayHoldMarkers)
    {
        for (var digit = Digits.Next(text, 0); digit >= 0; digit = Digits.Next(text, Digits.End(text, digit)))
        {
            var end = Digits.End(text, digit);

            if (IsMistyped(text, digit, end, mayHoldMarkers) && DayBefore(text, digit) is { } day)
                yield return TextSpan.FromBounds(day, end);
        }
    }

    // A fifth figure that differs from the fourth is the marker of a note that was lost.
    private static bool IsMistyped(string text, int start, int end, bool mayHoldMarkers) =>
        text.AsSpan(start) is ['1', '9', ..] or ['2', '0', ..]
        && (end - start == TooShort ? end == text.Length || text[end] is ',' or ';' or '.' or ')' : end - start == TooLong && text[end - 1] == text[end - 2] && !mayHoldMarkers)
        && (end == text.Length || text[end] is not ('/' or '-'));

    // "25 January 20055": the first figure of the day.
    private static int? DayBefore(string text, int year)
    {
        var month = year - 1;

        while (month > 0 && char.IsAsciiLetter(text[month - 1]))
            month--;

        if (month < 2 || text[year - 1] != ' ' || text[month - 1] != ' ' || !MonthNames.IsWellFormed(text.AsSpan(month, year - 1 - month)))
            return null;

        var day = month - 1;

        while (day > 0 && char.IsAsciiDigit(text[day - 1]))
            day--;

        return month - 1 - day is 1 or 2 ? day : null;
    }
}
