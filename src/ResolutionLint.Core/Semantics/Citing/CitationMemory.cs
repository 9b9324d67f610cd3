using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>What a document has said of a number so far: later mentions leave out organ and date.</summary>
internal sealed class CitationMemory
{
    private readonly Dictionary<CitedNumber, CitingOrgan> organs = [];
    private readonly Dictionary<string, DateOnly> dates = new(StringComparer.Ordinal);

    /// <summary>The organ of an earlier mention that told it.</summary>
    public (CitingOrgan?, OrganEvidence)? Recall(CitationItem item) =>
        item.Parts.Serial > 0 && organs.TryGetValue(item.Parts, out var organ) ? (organ, OrganEvidence.Form) : null;

    /// <summary>Keeps the organ of a mention that tells it.</summary>
    public void Remember(CitationItem item, CitingOrgan? organ, OrganEvidence evidence)
    {
        if (organ is not null && evidence is not OrganEvidence.Assumed)
            organs.TryAdd(item.Parts, organ);
    }

    /// <summary>The citation, without a date that it seems to share where an earlier mention had one of its own.</summary>
    public Citation Date(Citation citation, bool ownsDate)
    {
        if (citation.Symbol is not { } symbol || citation.Date is not { } date)
            return citation;

        if (ownsDate)
            dates.TryAdd(symbol, date);

        return !ownsDate && dates.TryGetValue(symbol, out var known) && known != date
            ? citation with { Date = null, DateSpan = null }
            : citation;
    }
}
