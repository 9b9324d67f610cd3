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

        var regions = new List<ResolutionRegion>();

        foreach (var line in organLines)
        {
            if (regions.Count > 0 && OrganLines.IsQuoted(blocks, line.Index))
                continue;

            var earliest = regions.Count == 0 ? 0 : regions[^1].Body;
            var title = TitleBlocks.StartOf(blocks, line.Index, earliest);

            if (regions.Count > 0)
                regions[^1] = regions[^1] with { End = title };

            regions.Add(new ResolutionRegion(earliest, title, line.Index, line.IsMissing ? line.Index : line.Index + 1, blocks.Count));
        }

        return new Outline(regions[0].Title, [.. regions]);
    }
}
