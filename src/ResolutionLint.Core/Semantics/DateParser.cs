using System.Globalization;

namespace ResolutionLint.Core.Semantics;

/// <summary>Dates in the form of United Nations documents: 18 December 2002.</summary>
public static class DateParser
{
    /// <summary>Reads a date that stands alone.</summary>
    /// <param name="text">Day, month in full and year, single blanks between them and none around.</param>
    /// <param name="date">The day; the default value where the text is no date.</param>
    /// <returns>False where the text has another form or the calendar has no such day.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        Span<Range> words = stackalloc Range[4];

        if (text.Split(words, ' ') != 3
            || !MonthNames.IsWellFormed(text[words[1]])
            || !TryParseNumber(text[words[0]], 2, out var day)
            || !TryParseNumber(text[words[2]], 4, out var year)
            || year < 1000)
        {
            return false;
        }

        return new CalendarDate(day, MonthNames.Parse(text[words[1]]), year).TryGetDay(out date);
    }

    private static bool TryParseNumber(ReadOnlySpan<char> digits, int longest, out int value)
    {
        value = 0;
        return digits.Length <= longest && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
