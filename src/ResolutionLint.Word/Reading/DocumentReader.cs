using ResolutionLint.Core.Reading;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Numbering;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Reading;

/// <summary>
/// Writes a document as text: the head of its first page, the body, footnotes, endnotes, and then what other pages have at their heads,
/// and all of them at their feet.
/// </summary>
internal sealed class DocumentReader
{
    private readonly DocumentParts parts;
    private readonly StoryContext context;
    private readonly RenderedTextBuilder text = new();

    private DocumentReader(WordPackage package, WordView view)
    {
        parts = new DocumentParts(package);
        context = new StoryContext(parts, new Revisions(view), text);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="package">The document.</param>
    /// <param name="view">How tracked changes are looked at.</param>
    /// <exception cref="Core.Drafts.UnreadableDraftException">Parts of it are missing or damaged.</exception>
    public static RenderedText Read(WordPackage package, WordView view)
    {
        var reader = new DocumentReader(package, view);
        reader.Read();
        return reader.text.ToText(package, reader.parts.Main);
    }

    private void Read()
    {
        if (parts.Pages.First is { } first)
            Read(first, first.Root, MastheadText.IsIn(first.Root) ? BlockKind.Paragraph : BlockKind.Furniture);

        Read(parts.Main, parts.Body, BlockKind.Paragraph);
        ReadNotes();

        foreach (var part in parts.Pages.Others)
            Read(part, part.Root, BlockKind.Furniture);
    }

    private void Read(MarkupPart part, MarkupElement story, BlockKind kind) => new StoryReader(context, part, story, kind, new NumberCounter()).Read();

    // An endnote may refer to a footnote that nothing else does.
    private void ReadNotes()
    {
        while (parts.Footnotes.IsWaiting || parts.Endnotes.IsWaiting)
        {
            Read(parts.Footnotes);
            Read(parts.Endnotes);
        }
    }

    private void Read(NoteList notes)
    {
        while (notes.IsWaiting)
        {
            var (head, note) = notes.Take();
            text.AppendHead(head);
            new StoryReader(context, notes.Part!, note, BlockKind.Note, notes.Numbers).Read();
            text.EndLine(BlockKind.Note);
        }
    }
}
