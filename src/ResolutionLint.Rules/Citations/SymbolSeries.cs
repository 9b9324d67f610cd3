using System.Globalization;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Citations;

/// <summary>What a document symbol says of its document.</summary>
internal static class SymbolSeries
{
    private const int FirstNumberedAssemblySession = 31;
    private const int FirstYear = 1946;
    private const int DaysBeforeSession = 240;
    private const int DaysBeforeYear = 190;

    private static readonly LiteralSearch Drafts = new("/L.", "/CRP.");

    /// <summary>Whether the symbol is that of a draft or a conference room paper.</summary>
    public static bool IsDraft(string symbol) => Drafts.IsIn(symbol);

    /// <summary>Whether the symbol is that of a resolution, a decision or a statement.</summary>
    public static bool IsOfAdoptedText(string symbol) =>
        symbol.Contains("/RES/", StringComparison.OrdinalIgnoreCase)
        || symbol.Contains("/Res.", StringComparison.Ordinal)
        || symbol.Contains("/DEC/", StringComparison.Ordinal)
        || symbol.Contains("/PRST/", StringComparison.Ordinal);

    /// <summary>The session or year that the symbol names, and the first day on which a document can have had the symbol; null where it names none that is known.</summary>
    public static (int Period, DateOnly From)? PeriodOf(string symbol, SessionCalendar calendar)
    {
        var isRights = symbol.StartsWith("A/HRC/", StringComparison.Ordinal);
        var rest = symbol.AsSpan(2);

        // The last component is a number of the document itself.
        for (var stroke = rest.IndexOf('/'); stroke >= 0; stroke = rest.IndexOf('/'))
        {
            if (int.TryParse(rest[..stroke], NumberStyles.None, CultureInfo.InvariantCulture, out var period))
                return FirstDay(symbol[0], period, isRights, IsSession(symbol, rest.Length), calendar) is { } from ? (period, from) : null;

            rest = rest[(stroke + 1)..];
        }

        return null;
    }

    // The session stands behind the organ, its Human Rights Council or its Main Committee; elsewhere numbers mean other things.
    private static bool IsSession(string symbol, int restLength) => symbol.AsSpan(2, symbol.Length - 2 - restLength) is "" or "HRC/" or ['C', '.', _, '/'];

    private static DateOnly? FirstDay(char organ, int period, bool isRights, bool isOfSession, SessionCalendar calendar) => period switch
    {
        >= FirstYear and < 2200 => organ == 'S' ? new DateOnly(period, 1, 1) : new DateOnly(period, 1, 1).AddDays(-DaysBeforeYear),
        >= FirstNumberedAssemblySession and < 200 when organ == 'A' && isOfSession => SessionOf(period, isRights, calendar)?.From.AddDays(-DaysBeforeSession),
        _ => null,
    };

    private static SessionPeriod? SessionOf(int session, bool isRights, SessionCalendar calendar) =>
        isRights ? calendar.OfHumanRightsCouncil(SessionSeries.Regular, session) : calendar.OfGeneralAssembly(SessionSeries.Regular, session);
}
