namespace ResolutionLint.Core.Lexicons;

/// <summary>The days on which a session can have adopted a text.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public readonly record struct SessionPeriod(DateOnly From, DateOnly To)
{
    /// <summary>The days of one year.</summary>
    public static SessionPeriod OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Whether a day lies in the period.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>The period with some days more at either end.</summary>
    public SessionPeriod Widen(int days) => new(From.AddDays(-days), To.AddDays(days));
}
