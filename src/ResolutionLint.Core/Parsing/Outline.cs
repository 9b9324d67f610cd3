using System.Collections.Immutable;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Where the resolutions of a document begin and end.</summary>
/// <param name="FrontEnd">The first block that is no part of masthead or first lines.</param>
/// <param name="Resolutions">The resolutions in order, quoted ones not among them.</param>
internal sealed record Outline(int FrontEnd, ImmutableArray<ResolutionRegion> Resolutions)
{
    /// <summary>The outline of a text without any resolution.</summary>
    public static Outline None(IReadOnlyList<TextBlock> blocks) => new(blocks.Count, []);

    public static Outline Find(IReadOnlyList<TextBlock> blocks)
    {
        var organLines = OrganLines.Find(blocks);

        if (organLines.Count == 0)
            return None(blocks);

        var starts = new List<(int Earliest, int Title, int OrganLine, int Body)>();

        foreach (var line in organLines)
        {
            if (starts.Count > 0 && OrganLines.IsQuoted(blocks, line.Index))
                continue;

            var earliest = starts.Count == 0 ? 0 : starts[^1].Body;
            starts.Add((earliest, TitleBlocks.StartOf(blocks, line.Index, earliest), line.Index, line.IsMissing ? line.Index : line.Index + 1));
        }

        var regions = starts.Select((start, i) => new ResolutionRegion(
            start.Earliest, start.Title, start.OrganLine, start.Body, i + 1 < starts.Count ? starts[i + 1].Title : blocks.Count));
        return new Outline(starts[0].Title, [.. regions]);
    }
}
