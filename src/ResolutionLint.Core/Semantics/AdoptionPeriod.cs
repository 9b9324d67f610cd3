using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics;

/// <summary>When what is cited can have been adopted, as its number tells.</summary>
public static class AdoptionPeriod
{
    /// <summary>The days that a number leaves.</summary>
    /// <param name="organ">The organ by its full name.</param>
    /// <param name="number">The number.</param>
    /// <param name="calendar">The sessions known.</param>
    /// <returns>Null where number and organ do not tell.</returns>
    public static SessionPeriod? Of(string? organ, CitedNumber number, SessionCalendar calendar) => (organ, number.Form) switch
    {
        (OrganNames.GeneralAssembly, CitationForm.SessionNumber) => calendar.OfGeneralAssembly(number.Series, number.Session),
        (OrganNames.GeneralAssembly, CitationForm.RomanSession) => OfEarlyAssembly(number, calendar),
        (OrganNames.HumanRightsCouncil, CitationForm.SessionNumber) => calendar.OfHumanRightsCouncil(number.Series, number.Session),
        (OrganNames.EconomicAndSocialCouncil, CitationForm.YearNumber) => OfYear(number, SessionCalendar.OfEconomicAndSocialCouncil),
        (OrganNames.CommissionOnHumanRights, CitationForm.YearNumber) => OfYear(number, SessionPeriod.OfYear),
        (OrganNames.SecurityCouncil, CitationForm.NumberAndYear) => OfYear(number, SessionPeriod.OfYear),
        _ => null,
    };

    private static SessionPeriod? OfYear(CitedNumber number, Func<int, SessionPeriod> period) =>
        number.Session is >= 1945 and <= 9000 ? period(number.Session) : null;

    // Early sessions went on into the autumn of the next year.
    private static SessionPeriod? OfEarlyAssembly(CitedNumber number, SessionCalendar calendar) =>
        calendar.OfGeneralAssembly(number.Series, number.Session) is { } period
            ? number.Series == SessionSeries.Regular ? period with { To = new DateOnly(period.To.Year, 12, 31) } : period.Widen(3)
            : null;
}
