using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Citations;

namespace ResolutionLint.Rules.Coherence;

/// <summary>Which session of an organ is going on when a text is adopted.</summary>
internal static class SessionClock
{
    private const int FirstAssemblyYear = 1945;
    private const int OpeningMonth = 9;
    private const int OpeningDay = 10;

    /// <summary>The number of the session; null where the text does not tell and the calendar cannot.</summary>
    public static int? CurrentOf(string organ, DocumentSemantics semantics)
    {
        var context = semantics.Context;
        var stated = context.Organ == organ ? context.Session : null;

        if (organ != SessionOwner.Assembly)
            return stated;

        var told = AssemblyAt(context.ReferenceDate);
        var isDated = context.AdoptionDate is not null || semantics.Document.Masthead.Distributed is not null;

        // A text of a special session states the number of that session.
        return stated is { } session && (!isDated || Math.Abs(session - told) <= 1) ? session : told;
    }

    /// <summary>Whether <see cref="CurrentOf"/> knows its answer from the document or the configuration, not from today's calendar.</summary>
    public static bool IsKnown(string organ, DocumentContext context) =>
        context.IsDateKnown || (context.Organ == organ && context.Session is not null);

    /// <summary>What <see cref="CurrentOf"/> is told from, as messages name it.</summary>
    public static string MeasureOf(string organ, DocumentContext context) =>
        !context.IsDateKnown && context.Organ == organ && context.Session is not null
            ? "the session that the text names"
            : CalendarText.Of(context.ReferenceDate);

    /// <summary>The first year of a regular session of the General Assembly.</summary>
    public static int YearOfAssembly(int session) => FirstAssemblyYear + session;

    private static int AssemblyAt(DateOnly day) =>
        day.Year - FirstAssemblyYear - (day < new DateOnly(day.Year, OpeningMonth, OpeningDay) ? 1 : 0);
}
