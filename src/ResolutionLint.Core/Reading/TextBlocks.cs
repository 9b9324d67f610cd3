using System.Collections.Immutable;

namespace ResolutionLint.Core.Reading;

/// <summary>Makes blocks from what the readers have sorted.</summary>
internal static class TextBlocks
{
    /// <summary>A paragraph, its markers taken out.</summary>
    public static TextBlock FromRaw(RawBlock raw, MarkerScanner scanner)
    {
        var (text, markers) = scanner.Scan(raw.Text);
        return new TextBlock(
            BlockKind.Paragraph, raw.Label, text, markers, [.. raw.Lines.Select(line => line.Span).OrderBy(span => span.Start)], raw.Lines[0].Indent);
    }

    /// <summary>The lines that belong to the page.</summary>
    public static IEnumerable<TextBlock> FurnitureIn(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] == LineKind.Furniture)
                yield return new TextBlock(BlockKind.Furniture, null, lines[i].Text, [], [lines[i].Span], lines[i].Indent);
        }
    }
}
