using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>Decides whose number it is, from the words around it, its form and its date.</summary>
/// <param name="lexicon">The bodies and sessions known.</param>
/// <param name="adopting">The organ that speaks in the text; null where it is not known.</param>
/// <param name="today">The day the text is measured against.</param>
internal sealed class OrganResolver(Lexicon lexicon, CitingOrgan? adopting, DateOnly today)
{
    private const int FirstNumberedAssemblySession = 31;
    private const int FirstYear = 1945;
    private const int DaysOfSlip = 3 * 365;
    private const int LastRomanAssemblySession = 30;

    private readonly CitingOrgan? assembly = lexicon.CitingOrgans.Find(OrganNames.GeneralAssembly);
    private readonly CitingOrgan? security = lexicon.CitingOrgans.Find(OrganNames.SecurityCouncil);
    private readonly CitingOrgan? economic = lexicon.CitingOrgans.Find(OrganNames.EconomicAndSocialCouncil);
    private readonly CitingOrgan? rights = lexicon.CitingOrgans.Find(OrganNames.HumanRightsCouncil);
    private readonly CitingOrgan? rightsCommission = lexicon.CitingOrgans.Find(OrganNames.CommissionOnHumanRights);

    /// <summary>The organ and what tells it.</summary>
    /// <param name="reference">What the words say.</param>
    /// <param name="number">The number.</param>
    /// <param name="date">Its date; null where none is given.</param>
    /// <param name="earlier">The organ last named in the paragraph; null where none was.</param>
    public (CitingOrgan? Organ, OrganEvidence Evidence) Resolve(OrganReference reference, CitedNumber number, DateOnly? date, CitingOrgan? earlier) =>
        reference.Kind switch
        {
            OrganReferenceKind.Other => (null, OrganEvidence.None),
            OrganReferenceKind.Named => ResolveNamed(reference.Organ, number, date),
            OrganReferenceKind.Council => ResolveCouncil(number),
            OrganReferenceKind.Commission => ResolveCommission(number, earlier),
            OrganReferenceKind.Own => ResolveOwn(reference, number, date),
            _ => ResolveBare(reference, number, date, earlier),
        };

    /// <summary>Whether a number can be one of an organ.</summary>
    public static bool Numbers(CitingOrgan organ, CitedNumber number) => organ.Forms.Contains(FormName(number.Form));

    private (CitingOrgan?, OrganEvidence) ResolveNamed(CitingOrgan? named, CitedNumber number, DateOnly? date)
    {
        if (number.Form == CitationForm.BareNumber && named != security)
            return (null, OrganEvidence.None);

        if (named is null || Accepts(named, number) || ByForm(number, date) is not { } other)
            return (named, OrganEvidence.Named);

        return (other, OrganEvidence.Form);
    }

    private (CitingOrgan?, OrganEvidence) ResolveCouncil(CitedNumber number)
    {
        var council = number.Form switch
        {
            CitationForm.SessionNumber => rights,
            CitationForm.YearNumber or CitationForm.RomanSession => economic,
            CitationForm.NumberAndYear => security,
            _ => IsOfSecurityCouncil(number, null) ? security : null,
        };

        return (council, council is null ? OrganEvidence.None : OrganEvidence.Named);
    }

    private (CitingOrgan?, OrganEvidence) ResolveCommission(CitedNumber number, CitingOrgan? earlier)
    {
        foreach (var candidate in (ReadOnlySpan<CitingOrgan?>)[earlier, adopting, rightsCommission])
        {
            if (candidate is not null && candidate.Name.Contains("Commission", StringComparison.Ordinal) && Accepts(candidate, number))
                return (candidate, OrganEvidence.Named);
        }

        return (null, OrganEvidence.None);
    }

    private (CitingOrgan?, OrganEvidence) ResolveOwn(OrganReference reference, CitedNumber number, DateOnly? date)
    {
        foreach (var candidate in (ReadOnlySpan<CitingOrgan?>)[reference.Organ, adopting])
        {
            if (Accepts(candidate, number) && Fits(candidate, number, date) != false)
                return (candidate, OrganEvidence.Own);
        }

        if (number.Form != CitationForm.BareNumber && ByForm(number, date) is { } other)
            return (other, OrganEvidence.Form);

        if (ByDate(number, date) is { } dated)
            return (dated, OrganEvidence.Form);

        if (Accepts(reference.Organ, number))
            return (reference.Organ, OrganEvidence.Own);

        return Accepts(adopting, number) && reference.Organ is null && !reference.HasRival
            ? (adopting, OrganEvidence.Own)
            : (null, OrganEvidence.None);
    }

    private (CitingOrgan?, OrganEvidence) ResolveBare(OrganReference reference, CitedNumber number, DateOnly? date, CitingOrgan? earlier)
    {
        if (number.Form == CitationForm.YearNumber && earlier is not null && Accepts(earlier, number))
            return (earlier, OrganEvidence.Form);

        if (number.Form == CitationForm.BareNumber)
            return IsOfSecurityCouncil(number, date) ? (security, OrganEvidence.Assumed) : (null, OrganEvidence.None);

        if (ByForm(number, date) is { } only)
            return (only, OrganEvidence.Form);

        foreach (var candidate in (ReadOnlySpan<CitingOrgan?>)[reference.Organ, adopting])
        {
            if (Accepts(candidate, number) && Fits(candidate, number, date) != false)
                return (candidate, candidate == adopting ? OrganEvidence.Assumed : OrganEvidence.Named);
        }

        if (ByDate(number, date) is { } dated)
            return (dated, OrganEvidence.Form);

        if (Accepts(reference.Organ, number) && IsNear(reference.Organ, number, date))
            return (reference.Organ, OrganEvidence.Named);

        if (reference.Organ is not null || reference.HasRival || (earlier is not null && earlier != adopting))
            return (null, OrganEvidence.None);

        if (Accepts(adopting, number))
            return IsNear(adopting, number, date) ? (adopting, OrganEvidence.Assumed) : (null, OrganEvidence.None);

        return date is null && HasNoSessions(adopting) && Accepts(assembly, number)
            ? (assembly, OrganEvidence.Assumed)
            : (null, OrganEvidence.None);
    }

    // A slip of the pen stays within a few years of the session, or leaves the calendar altogether; the rest are other bodies' numbers.
    private bool IsNear(CitingOrgan? organ, CitedNumber number, DateOnly? date) =>
        date is not { } day
        || day > today
        || day.Year < FirstYear
        || AdoptionPeriod.Of(organ?.Name, number, lexicon.Sessions) is not { } period
        || period.Widen(DaysOfSlip).Contains(day);

    // Three digits were used by every organ; of four, only those of the Security Council still go about without a session.
    private bool IsOfSecurityCouncil(CitedNumber number, DateOnly? date) =>
        adopting == security
        || number.Serial > 999 && lexicon.SecurityCouncilNumbers.YearOf(number.Serial) is { } year && (date is null || date.Value.Year == year);

    // In a text of the Security Council, a number with a session in it can hardly be anyone's but the Assembly's.
    private static bool HasNoSessions(CitingOrgan? organ) => organ is null || !organ.Forms.Contains("session");

    private CitingOrgan? ByForm(CitedNumber number, DateOnly? date) => number.Form switch
    {
        CitationForm.NumberAndYear => security,
        CitationForm.YearNumber => economic,
        CitationForm.RomanSession when number.Series != SessionSeries.Regular => assembly,
        CitationForm.RomanSession when number.Session > LastRomanAssemblySession => economic,
        CitationForm.RomanSession when !Accepts(adopting, number) && Fits(assembly, number, date) != false => assembly,
        _ => null,
    };

    private CitingOrgan? ByDate(CitedNumber number, DateOnly? date)
    {
        foreach (var candidate in (ReadOnlySpan<CitingOrgan?>)[assembly, rights])
        {
            if (Accepts(candidate, number) && Fits(candidate, number, date) == true)
                return candidate;
        }

        return null;
    }

    private bool? Fits(CitingOrgan? organ, CitedNumber number, DateOnly? date) =>
        date is { } day && AdoptionPeriod.Of(organ?.Name, number, lexicon.Sessions) is { } period ? period.Contains(day) : null;

    private bool Accepts(CitingOrgan? organ, CitedNumber number)
    {
        if (organ is null || !Numbers(organ, number))
            return false;

        if (number.Form == CitationForm.RomanSession && number.Series == SessionSeries.Regular)
            return organ != assembly || number.Session <= LastRomanAssemblySession;

        if (number.Form != CitationForm.SessionNumber || number.Series != SessionSeries.Regular)
            return number.Series != SessionSeries.EmergencySpecial || organ == assembly;

        return organ == assembly ? number.Session >= FirstNumberedAssemblySession
            : organ != rights || AdoptionPeriod.Of(organ.Name, number, lexicon.Sessions) is { } period && period.From <= today.AddYears(1);
    }

    private static string FormName(CitationForm form) => form switch
    {
        CitationForm.SessionNumber => "session",
        CitationForm.RomanSession => "roman",
        CitationForm.YearNumber => "year",
        CitationForm.OwnForm => "body",
        _ => "sc",
    };
}
