using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>
/// Reads plain text in every look it comes in: a Word extraction, the text layer of a PDF, a draft somebody typed. Which
/// one it is, it tells from the text.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool CanRead(string path) => true;

    /// <inheritdoc/>
    public DocumentText Read(SourceText source, string path)
    {
        var text = source.ToString();
        var map = new LineMap(text);
        var lines = LineReader.Read(text, map);
        var layout = Layout.Detect(lines);
        var kinds = FurnitureClassifier.Classify(lines, layout);
        var notes = NoteReader.Read(lines, kinds).ToList();
        var markers = new MarkerScanner(notes, layout.IsPaged);

        var blocks = ParagraphAssembler.Assemble(lines, kinds, layout)
            .Select(raw => ToBlock(raw, markers))
            .Concat(notes)
            .Concat(FurnitureIn(lines, kinds))
            .OrderBy(block => block.Pieces[0].Start)
            .ToImmutableArray();

        return new DocumentText(path, source, map, blocks, Masthead.Empty);
    }

    private static TextBlock ToBlock(RawBlock raw, MarkerScanner scanner)
    {
        var (text, markers) = scanner.Scan(raw.Text);
        return new TextBlock(BlockKind.Paragraph, raw.Label, text, markers, [.. raw.Lines.Select(line => line.Span)], raw.Lines[0].Indent);
    }

    private static IEnumerable<TextBlock> FurnitureIn(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] == LineKind.Furniture)
                yield return new TextBlock(BlockKind.Furniture, null, lines[i].Text, [], [lines[i].Span], lines[i].Indent);
        }
    }
}
