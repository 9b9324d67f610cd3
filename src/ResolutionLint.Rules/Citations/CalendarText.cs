using System.Globalization;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>Days and periods as messages name them.</summary>
internal static class CalendarText
{
    private const int ShortPeriod = 30;

    /// <summary>A day: 18 December 2002.</summary>
    public static string Of(DateOnly day) => new CalendarDate(day.Day, day.Month, day.Year).ToString();

    /// <summary>A period: "in 2001", "between September 2002 and September 2003"; to the day only where it is short.</summary>
    public static string Of(SessionPeriod period) =>
        period.To == DateOnly.MaxValue ? $"after {Of(period.From)}"
        : period.From == period.To ? $"on {Of(period.From)}"
        : period == SessionPeriod.OfYear(period.From.Year) ? $"in {period.From.Year}"
        : period.To.DayNumber - period.From.DayNumber < ShortPeriod ? $"between {Of(period.From)} and {Of(period.To)}"
        : $"between {MonthOf(period.From)} and {MonthOf(period.To)}";

    private static string MonthOf(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
