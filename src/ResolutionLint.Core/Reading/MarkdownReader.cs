using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Reads drafts written in Markdown: front matter, headings, lists, emphasis, notes and comments.</summary>
public sealed class MarkdownReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool CanRead(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public DocumentText Read(SourceText source, string path) => Read(source, path, memory: null);

    /// <inheritdoc/>
    DocumentText IDocumentReader.Read(SourceText source, string path, ReadingMemory memory) => Read(source, path, memory);

    private static DocumentText Read(SourceText source, string path, ReadingMemory? memory)
    {
        memory?.Begin();
        var text = source.ToString();
        var map = new LineMap(text);
        var directives = DirectiveReader.Find(text, map, isMarkdown: true);
        var lines = DirectiveReader.Without(LineReader.Read(text, map, memory), directives);
        var kinds = new LineKind[lines.Length];
        var frontMatter = FrontMatter.Read(lines, text);
        Array.Fill(kinds, LineKind.Furniture, 0, frontMatter.LineCount);

        var stripped = MarkdownLines.Strip(lines, kinds, frontMatter.LineCount);
        RunningHeaders.Mark(stripped, kinds);
        UnruledNotes.Mark(stripped, kinds);
        List<TextBlock> notes = [.. NoteReader.Read(stripped, kinds), .. MarkdownNotes.Read(stripped, kinds), .. RuledNotes.Read(lines, stripped, kinds)];
        var layout = Layout.Detect(stripped) with { IsWrapped = true, IsSpaced = true, IsPaged = false, HasListMarks = true };

        var paragraphs = MarkdownNumbers.Count(ParagraphAssembler.Assemble(stripped, kinds, layout, memory));
        var markers = new MarkerScanner(notes, paragraphs, isPaged: false);

        var blocks = paragraphs
            .Select(raw => TextBlocks.FromRaw(raw, markers))
            .Concat(notes)
            .Concat(TextBlocks.FurnitureIn(stripped, kinds))
            .OrderBy(block => block.Pieces[0].Start)
            .ToImmutableArray();

        return new DocumentText(path, source, map, blocks, frontMatter.Masthead) { Directives = directives };
    }
}
