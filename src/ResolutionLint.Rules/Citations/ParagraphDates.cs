using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>The dates of a document by paragraph.</summary>
internal sealed class ParagraphDates(DocumentSemantics semantics)
{
    // Sentences of this length do not occur; it keeps the cost in proportion to the text.
    private const int Reach = 2000;

    private readonly Dictionary<TextNode, DateMention[]> dates =
        semantics.Dates.GroupBy(date => date.Node).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The dates of a paragraph that stand not too far from an offset.</summary>
    public IEnumerable<DateMention> Near(TextNode node, int offset)
    {
        if (!dates.TryGetValue(node, out var known))
            yield break;

        for (var i = FirstFrom(known, offset - Reach); i < known.Length && known[i].Span.Start < offset + Reach; i++)
            yield return known[i];
    }

    private static int FirstFrom(DateMention[] dates, int offset)
    {
        var (low, high) = (0, dates.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dates[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
