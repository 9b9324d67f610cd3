using System.Collections.Immutable;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>Citations that follow each other without a gap: those of one list, or all that one noun governs.</summary>
internal readonly record struct CitedList(ImmutableArray<Citation> Citations, int Start, int Count)
{
    public Citation this[int index] => Citations[Start + index];

    public Citation First => this[0];

    public Citation Last => this[Count - 1];

    /// <summary>The lists of a document, in order: numbers with their dates that nothing but commas and "and" stands between.</summary>
    public static IEnumerable<CitedList> Of(ImmutableArray<Citation> citations) =>
        Group(citations, static (one, other) => one.ListSpan == other.ListSpan);

    /// <summary>What each noun governs, in order; descriptions may stand between the numbers.</summary>
    public static IEnumerable<CitedList> OfNouns(ImmutableArray<Citation> citations) =>
        Group(citations, static (one, other) => one.NounSpan is not null && one.NounSpan == other.NounSpan);

    private static IEnumerable<CitedList> Group(ImmutableArray<Citation> citations, Func<Citation, Citation, bool> belongTogether)
    {
        for (var start = 0; start < citations.Length;)
        {
            var end = start + 1;

            while (end < citations.Length && citations[end].Node == citations[start].Node && belongTogether(citations[start], citations[end]))
                end++;

            yield return new CitedList(citations, start, end - start);
            start = end;
        }
    }
}
