using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>Tells first mentions of what is cited from later ones. Notes, titles, annexes and quotations do not count.</summary>
internal static class MentionHistory
{
    /// <summary>The mentions of what is not cited before, as indices of <see cref="DocumentSemantics.Citations"/>.</summary>
    public static IEnumerable<int> FirstMentions(DocumentSemantics semantics)
    {
        var citations = semantics.Citations;
        HashSet<string>? seen = null;

        for (var i = 0; i < citations.Length; i++)
        {
            if (KeyOf(citations[i]) is { } key && (seen ??= new HashSet<string>(StringComparer.Ordinal)).Add(key))
                yield return i;
        }
    }

    /// <summary>
    /// The mentions with a date of which every neighbour in the list had its date before, in the same part of the document: a list in which
    /// something is new is dated throughout.
    /// </summary>
    public static IEnumerable<Citation> RepeatedDates(DocumentSemantics semantics)
    {
        var citations = semantics.Citations;
        var dates = new Dictionary<DocumentNode, Dictionary<string, DateOnly>>();

        for (var (start, end) = (0, 0); start < citations.Length; start = end)
        {
            for (end = start + 1; end < citations.Length && AreNeighbours(citations[start], citations[end]);)
                end++;

            if (IsRepeated(citations.AsSpan()[start..end], dates))
            {
                for (var i = start; i < end; i++)
                {
                    if (citations[i].OwnsDate)
                        yield return citations[i];
                }
            }
        }
    }

    /// <summary>Whether two citations stand in one list.</summary>
    public static bool AreNeighbours(Citation one, Citation other) => one.Node == other.Node && one.NounSpan is { } noun && noun == other.NounSpan;

    private static bool IsRepeated(ReadOnlySpan<Citation> list, Dictionary<DocumentNode, Dictionary<string, DateOnly>> dates)
    {
        var isRepeated = true;

        if (!dates.TryGetValue(PartOf(list[0].Node), out var here))
            dates[PartOf(list[0].Node)] = here = new Dictionary<string, DateOnly>(StringComparer.Ordinal);

        foreach (var citation in list)
        {
            var isKnown = KeyOf(citation) is { } key && !IsNew(here, key, citation.Date);
            isRepeated &= isKnown;
        }

        return isRepeated;
    }

    // Whether nothing is known of a day so far, or another day is.
    private static bool IsNew(Dictionary<string, DateOnly> dates, string cited, DateOnly? day)
    {
        if (dates.TryGetValue(cited, out var known))
            return day is not null && day != known;

        if (day is { } first)
            dates.Add(cited, first);

        return true;
    }

    // Each section begins anew.
    private static DocumentNode PartOf(TextNode node) =>
        node.FirstAncestorOrSelf<Section>() ?? (DocumentNode?)node.FirstAncestorOrSelf<Resolution>() ?? node;

    private static string? KeyOf(Citation citation) =>
        citation.IsQuoted || citation.Organ is null || !IsOfParagraph(citation.Node) ? null : citation.Symbol ?? $"{citation.Organ} {citation.Number}";

    private static bool IsOfParagraph(TextNode node) =>
        node is PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText && node.FirstAncestorOrSelf<Annex>() is null;
}
