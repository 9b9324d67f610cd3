using System.Collections.Immutable;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>The bodies that a document names, to be found by their place.</summary>
internal sealed class BodyPlaces(ImmutableArray<BodyMention> bodies)
{
    private readonly Dictionary<TextNode, BodyMention[]> byNode = bodies
        .GroupBy(body => body.Node)
        .ToDictionary(group => group.Key, group => group.OrderBy(body => body.Span.Start).ToArray());

    /// <summary>The body that is named at an offset of a logical text; null where none is.</summary>
    public BodyMention? At(TextNode node, int offset)
    {
        if (!byNode.TryGetValue(node, out var mentions))
            return null;

        var low = 0;
        var high = mentions.Length - 1;

        while (low <= high)
        {
            var middle = (low + high) / 2;

            if (mentions[middle].Span.Contains(offset))
                return mentions[middle];

            if (mentions[middle].Span.Start > offset)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }
}
