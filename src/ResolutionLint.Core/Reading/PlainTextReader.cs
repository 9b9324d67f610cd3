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
        var directives = DirectiveReader.Find(text, map, isMarkdown: false);
        var lines = TrailingFurniture.Split(DirectiveReader.Without(LineReader.Read(text, map), directives));
        var layout = Layout.Detect(lines);
        var kinds = FurnitureClassifier.Classify(lines, layout);

        if (layout.IsPaged)
            lines = ReadingOrder.Restore(lines, kinds);

        var notes = NoteReader.Read(lines, kinds).Select(note => layout.IsPaged ? note with { Text = StrayBlanks.Remove(note.Text) } : note).ToList();
        var markers = new MarkerScanner(notes, layout.IsPaged);

        var blocks = ParagraphAssembler.Assemble(lines, kinds, layout)
            .Select(raw => TextBlocks.FromRaw(layout.IsPaged ? raw with { Text = StrayBlanks.Remove(raw.Text) } : raw, markers))
            .Concat(notes)
            .Concat(TextBlocks.FurnitureIn(lines, kinds))
            .OrderBy(block => block.Pieces[0].Start)
            .ToImmutableArray();

        return new DocumentText(path, source, map, blocks, Masthead.Empty) { Directives = directives };
    }
}
