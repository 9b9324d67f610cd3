using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Makes blocks from what the readers have sorted.</summary>
internal static class TextBlocks
{
    /// <summary>A paragraph, its markers taken out.</summary>
    public static TextBlock FromRaw(RawBlock raw, MarkerScanner scanner)
    {
        var (text, shape, markers) = scanner.Scan(raw.Text, raw.Shape);
        return new TextBlock(raw.IsCell ? BlockKind.Cell : BlockKind.Paragraph, raw.Label, text, markers, PiecesOf(raw.Lines), raw.Lines[0].Indent) { Shape = shape };
    }

    private static ImmutableArray<TextSpan> PiecesOf(List<TextLine> lines) =>
        lines.Count == 1 ? [lines[0].Span] : [.. lines.Select(line => line.Span).OrderBy(span => span.Start)];

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
