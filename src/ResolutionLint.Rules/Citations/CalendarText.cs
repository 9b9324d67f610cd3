using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>Days and periods as messages name them.</summary>
internal static class CalendarText
{
    /// <summary>A day: 18 December 2002.</summary>
    public static string Of(DateOnly day) => new CalendarDate(day.Day, day.Month, day.Year).ToString();

    /// <summary>A period: "between 1 September 2002 and 30 September 2003".</summary>
    public static string Of(SessionPeriod period) =>
        period.To == DateOnly.MaxValue ? $"after {Of(period.From)}"
        : period.From == period.To ? $"on {Of(period.From)}"
        : $"between {Of(period.From)} and {Of(period.To)}";
}
