using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>When the sessions of the General Assembly, its Councils and the Economic and Social Council took place.</summary>
public sealed class SessionCalendar
{
    private const int FirstAssemblyYear = 1945;
    private const int FirstUnbrokenAssemblySession = 48;
    private const int FirstHumanRightsYear = 2006;

    // What the tables know of the Human Rights Council is when its texts were adopted, not when it met.
    private const int RegularTolerance = 45;
    private const int SpecialTolerance = 20;

    private readonly Dictionary<int, SessionPeriod> assemblyRegular;
    private readonly Dictionary<int, SessionPeriod> assemblySpecial;
    private readonly Dictionary<int, SessionPeriod> assemblyEmergency;
    private readonly Dictionary<int, SessionPeriod> rightsRegular;
    private readonly Dictionary<int, SessionPeriod> rightsSpecial;
    private readonly Dictionary<string, AnnualSession> annual;

    internal SessionCalendar(YamlMappingNode root)
    {
        assemblyRegular = Table(root, "general_assembly", "regular");
        assemblySpecial = Table(root, "general_assembly", "special");
        assemblyEmergency = Table(root, "general_assembly", "emergency");
        rightsRegular = Table(root, "human_rights_council", "regular");
        rightsSpecial = Table(root, "human_rights_council", "special");
        annual = root.Sequence("annual").Cast<YamlMappingNode>().ToDictionary(
            entry => entry.Scalar("body") ?? string.Empty,
            entry => new AnnualSession(Number(entry.Scalar("n")), Number(entry.Scalar("year"))));
    }

    /// <summary>When a session of the General Assembly could adopt a text.</summary>
    /// <returns>Null where no such session is known.</returns>
    public SessionPeriod? OfGeneralAssembly(SessionSeries series, int session) => series switch
    {
        SessionSeries.Special => Find(assemblySpecial, session),
        SessionSeries.EmergencySpecial => Find(assemblyEmergency, session),
        _ => Find(assemblyRegular, session) ?? RegularAssembly(session),
    };

    /// <summary>When a session of the Human Rights Council could adopt a text, with the tolerance that the data ask for.</summary>
    /// <returns>Null where no such session is known.</returns>
    public SessionPeriod? OfHumanRightsCouncil(SessionSeries series, int session) => series switch
    {
        SessionSeries.Regular => Find(rightsRegular, session)?.Widen(RegularTolerance) ?? RegularRights(session),
        SessionSeries.Special => Find(rightsSpecial, session)?.Widen(SpecialTolerance),
        _ => null,
    };

    /// <summary>When the Economic and Social Council could adopt a text of a year's session.</summary>
    /// <remarks>Since the session of 2014 it begins in the July before.</remarks>
    public static SessionPeriod OfEconomicAndSocialCouncil(int year)
    {
        var period = SessionPeriod.OfYear(year);
        return year < 2014 ? period : period with { From = new DateOnly(year - 1, 7, 1) };
    }

    /// <summary>The bodies beside the organs that are known to hold one session a year, by their full names.</summary>
    public IEnumerable<string> AnnualBodies => annual.Keys;

    /// <summary>The year of a session of one of <see cref="AnnualBodies"/>.</summary>
    /// <returns>Null where the body is none of them, or the session lies before those that are counted.</returns>
    public SessionPeriod? OfAnnualBody(string body, int session) =>
        annual.TryGetValue(body, out var known) && session >= known.Session ? SessionPeriod.OfYear(known.Year + session - known.Session) : null;

    private static SessionPeriod? RegularAssembly(int session)
    {
        if (session is < 1 or > 999)
            return null;

        // Since the forty-eighth session one closes in the week in which the next one opens.
        var (opens, closes) = session < FirstUnbrokenAssemblySession ? (1, 30) : (5, 20);
        return new SessionPeriod(new DateOnly(FirstAssemblyYear + session, 9, opens), new DateOnly(FirstAssemblyYear + 1 + session, 9, closes));
    }

    private static SessionPeriod? RegularRights(int session) =>
        session is < 1 or > 999 ? null : SessionPeriod.OfYear(FirstHumanRightsYear + (session - 1) / 3);

    private static SessionPeriod? Find(Dictionary<int, SessionPeriod> table, int session) =>
        table.TryGetValue(session, out var period) ? period : null;

    private static Dictionary<int, SessionPeriod> Table(YamlMappingNode root, string organ, string series) =>
        root.Mapping(organ).Sequence(series).Cast<YamlMappingNode>().ToDictionary(
            entry => Number(entry.Scalar("n")),
            entry => new SessionPeriod(Day(entry.Scalar("from")) ?? DateOnly.MinValue, Day(entry.Scalar("to")) ?? DateOnly.MaxValue));

    private static int Number(string? text) => int.Parse(text ?? string.Empty, CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A session of a body that holds one a year, and its year: the others are counted from there.</summary>
    private sealed record AnnualSession(int Session, int Year);
}
