namespace ResolutionLint.Core.Model;

/// <summary>
/// What the document says of itself in its masthead, first lines, closing lines or front matter. What it does not say is null.
/// </summary>
public sealed record Masthead
{
    /// <summary>A document that says nothing of itself.</summary>
    public static Masthead Empty { get; } = new();

    /// <summary>The adopting organ by its full name, from the organ line before the masthead.</summary>
    public string? Organ { get; init; }

    /// <summary>The document symbol: A/RES/57/173, A/C.3/59/L.10.</summary>
    public string? Symbol { get; init; }

    /// <summary>The number of the resolution: 57/173, 1373 (2001).</summary>
    public string? Number { get; init; }

    /// <summary>The title of the resolution.</summary>
    public string? Title { get; init; }

    /// <summary>The session of the organ.</summary>
    public int? Session { get; init; }

    /// <summary>The agenda item or items as written: "100", "16 (a)".</summary>
    public string? AgendaItem { get; init; }

    /// <summary>Symbol of the report that recommended the resolution.</summary>
    public string? CommitteeReport { get; init; }

    /// <summary>The job number as written without blanks.</summary>
    public string? JobNumber { get; init; }

    /// <summary>Date of adoption.</summary>
    public DateOnly? Adopted { get; init; }

    /// <summary>Date of distribution.</summary>
    public DateOnly? Distributed { get; init; }

    /// <summary>The meeting at which it was adopted: "77th plenary meeting".</summary>
    public string? Meeting { get; init; }
}
