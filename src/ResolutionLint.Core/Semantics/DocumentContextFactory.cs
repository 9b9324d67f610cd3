using System.Globalization;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>Tells organ, profile, session and dates of a document from what it says and what is configured.</summary>
internal static class DocumentContextFactory
{
    private const int FirstYear = 1946;

    // From 1978 on the Council numbers its resolutions by the year.
    private const int LastYearOfRomanSessions = 1977;

    public static DocumentContext Create(ResolutionDocument document, DocumentOptions options, DateOnly today)
    {
        var masthead = document.Masthead;
        var profile = options.Organ is { } name && ProfileNames.TryParse(name, out var configured)
            ? configured
            : ModelUnitedNationsHeader.IsIn(document) ? Profile.ModelUnitedNations
            : ProfileOf(masthead.Organ);

        var organ = masthead.Organ ?? ProfileNames.OrganOf(profile);
        var known = masthead.Adopted ?? options.Date ?? masthead.Distributed;

        return new DocumentContext(
            organ,
            profile,
            masthead.Session,
            masthead.Adopted,
            known ?? Guess(organ, masthead, today))
        {
            Stage = options.Stage ?? DraftStage.Submission,
            IsDateKnown = known is not null,
        };
    }

    // A draft without a date that names its session, or the year of one in its number, belongs to it, whenever it is looked at.
    private static DateOnly Guess(string? organ, Masthead masthead, DateOnly today)
    {
        var calendar = Lexicon.Default.Sessions;
        var period = (organ, masthead.Session) switch
        {
            (OrganNames.GeneralAssembly, { } number) => calendar.OfGeneralAssembly(SessionSeries.Regular, number),
            (OrganNames.HumanRightsCouncil, { } number) => calendar.OfHumanRightsCouncil(SessionSeries.Regular, number),
            (OrganNames.EconomicAndSocialCouncil, _) when YearOf(masthead.Number) is { } year => SessionCalendar.OfEconomicAndSocialCouncil(year),
            (OrganNames.EconomicAndSocialCouncil, _) when IsOfRomanSession(masthead.Number) => new SessionPeriod(new(FirstYear, 1, 1), new(LastYearOfRomanSessions, 12, 31)),
            _ => null,
        };

        return period is not { } days ? today : today < days.From ? days.From : today > days.To ? days.To : today;
    }

    // "1664 (LII)"
    private static bool IsOfRomanSession(string? number) => number is [.., ')'] && RomanNumeral.Parse(number.AsSpan(number.LastIndexOf('(') + 1).TrimEnd(')')) is not null;

    // "1995/61"
    private static int? YearOf(string? number) =>
        number is ['1' or '2', _, _, _, '/', ..] && int.TryParse(number.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= FirstYear ? year : null;

    private static Profile ProfileOf(string? organ) => organ switch
    {
        null or "General Assembly" => Profile.GeneralAssembly,
        "Security Council" => Profile.SecurityCouncil,
        "Economic and Social Council" => Profile.EconomicAndSocialCouncil,
        "Human Rights Council" => Profile.HumanRightsCouncil,
        _ => Profile.Conference,
    };
}
