using System.Globalization;

namespace ResolutionLint.Core.Semantics;

/// <summary>Day, month and year as somebody wrote them, whether or not the calendar has such a day.</summary>
/// <param name="Day">The day of the month as written.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Year">The year.</param>
public readonly record struct CalendarDate(int Day, int Month, int Year)
{
    /// <summary>The day of the calendar.</summary>
    /// <returns>False where the calendar has no such day.</returns>
    public bool TryGetDay(out DateOnly day)
    {
        var exists = Month is >= 1 and <= 12 && Year is >= 1 and <= 9999 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month);
        day = exists ? new DateOnly(Year, Month, Day) : default;
        return exists;
    }

    /// <summary>The date as a resolution writes it: 18 December 2002.</summary>
    public override string ToString() =>
        Month is >= 1 and <= 12
            ? string.Create(CultureInfo.InvariantCulture, $"{Day} {MonthNames.NameOf(Month)} {Year}")
            : string.Create(CultureInfo.InvariantCulture, $"{Day}/{Month}/{Year}");
}
