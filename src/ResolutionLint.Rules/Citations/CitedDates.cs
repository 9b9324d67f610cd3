using System.Collections.Immutable;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>The days that a document gives for what it cites.</summary>
internal sealed class CitedDates
{
    // Of each resolution the first citation with a date, and the first with another.
    private readonly Dictionary<string, Citation> first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Citation> other = new(StringComparer.Ordinal);

    private CitedDates(DocumentSemantics semantics)
    {
        foreach (var citation in semantics.Citations)
        {
            if (citation is not { OwnsDate: true, IsQuoted: false, Date: { } date, Symbol: { } symbol })
                continue;

            if (!first.TryAdd(symbol, citation) && first[symbol].Date != date)
                other.TryAdd(symbol, citation);
        }
    }

    /// <summary>Where the same is cited with another day, for a finding about the day of a citation; none where it is not.</summary>
    public static ImmutableArray<RelatedLocation> Elsewhere(DocumentSemantics semantics, Citation citation)
    {
        var dates = semantics.Derive(static document => new CitedDates(document));

        return citation.Symbol is { } symbol && dates.other.TryGetValue(symbol, out var second) && dates.first[symbol] is var one
            && (one.Date != citation.Date ? one : second) is { DateSpan: { } span } elsewhere
            ? [new RelatedLocation(elsewhere.Node.Text.GetSourceSpan(span), "Here it is cited with another date.")]
            : [];
    }
}
