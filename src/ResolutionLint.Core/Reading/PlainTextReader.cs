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
    public DocumentText Read(SourceText source, string path) => Read(source, path, memory: null);

    /// <inheritdoc/>
    DocumentText IDocumentReader.Read(SourceText source, string path, ReadingMemory memory) => Read(source, path, memory);

    private static DocumentText Read(SourceText source, string path, ReadingMemory? memory)
    {
        memory?.Begin();
        var text = source.ToString();
        var map = new LineMap(text);
        var directives = DirectiveReader.Find(text, map, isMarkdown: false);
        var lines = TrailingFurniture.Split(DirectiveReader.Without(LineReader.Read(text, map, memory), directives));
        var layout = Layout.Detect(lines);
        var kinds = FurnitureClassifier.Classify(lines, layout);

        if (layout.IsPaged)
            lines = ReadingOrder.Restore(lines, kinds);

        var notes = NoteReader.Read(lines, kinds).Select(note => layout.IsPaged ? note with { Text = StrayBlanks.Remove(note.Text) } : note).ToList();

        if (!layout.IsPaged)
            notes.AddRange(RuledNotes.Read(lines, lines, kinds));

        var paragraphs = ParagraphAssembler.Assemble(lines, kinds, layout, memory);
        var markers = new MarkerScanner(notes, paragraphs, layout.IsPaged);

        var blocks = paragraphs
            .Select(raw => TextBlocks.FromRaw(layout.IsPaged ? raw.WithoutStrayBlanks() : raw, markers))
            .Concat(notes)
            .Concat(TextBlocks.FurnitureIn(lines, kinds))
            .OrderBy(block => block.Pieces[0].Start)
            .ToImmutableArray();

        return new DocumentText(path, source, map, blocks, Masthead.Empty) { Directives = directives };
    }
}
