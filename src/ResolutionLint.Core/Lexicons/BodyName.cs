namespace ResolutionLint.Core.Lexicons;

/// <summary>One of the full names of a body, with the time for which it holds.</summary>
/// <param name="Text">The name without article.</param>
/// <param name="Kind">What sort of name it is.</param>
public sealed record BodyName(string Text, BodyNameKind Kind)
{
    /// <summary>The first day of the name; null where it is not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the name; null where it holds today.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The last day on which the ended name is let pass; null where the usual time after the end holds.</summary>
    public DateOnly? ToleratedUntil { get; init; }

    /// <summary>Whether the dates are sure.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Whether the name lives on in history and citations long after its end.</summary>
    public bool IsHistorical { get; init; }
}
