using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Reading;
using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Packaging;
using ResolutionLint.Word.Reading;

namespace ResolutionLint.Word;

/// <summary>A draft in a Word document. Its text has one line for each paragraph, with the number that Word shows before it.</summary>
public sealed class WordDraft : Draft
{
    private readonly WordPackage package;
    private readonly WordView view;

    // After edits, many a draft is only written.
    private readonly Lazy<RenderedText> rendered;
    private readonly Lazy<Room> room;
    private readonly Lazy<SourceText> text;

    internal WordDraft(string path, WordPackage package, WordView view)
    {
        Path = path;
        this.package = package;
        this.view = view;
        rendered = new Lazy<RenderedText>(() => DocumentReader.Read(package, view));
        room = new Lazy<Room>(() => new Room(Marked, new PieceMap(Marked.Pieces)));
        text = new Lazy<SourceText>(() => SourceText.From(Marked.Text));
    }

    /// <inheritdoc/>
    public override string Path { get; }

    /// <inheritdoc/>
    public override SourceText Text => text.Value;

    /// <inheritdoc/>
    /// <remarks>What has been deleted cannot be edited.</remarks>
    public override bool IsWritable => view == WordView.Accepted;

    /// <inheritdoc/>
    public override string? LossOnChange => Signatures.AreIn(package) ? "the document was signed, and the signature does not hold for what it says now" : null;

    /// <summary>The text, and the markup that it comes from.</summary>
    internal MarkedText Marked => rendered.Value.Marked;

    /// <inheritdoc/>
    public override DocumentText Read(ReadingMemory? memory = null) => ParagraphReader.Read(Path, Text, rendered.Value.Kinds, rendered.Value.Styles);

    /// <inheritdoc/>
    public override bool Takes(TextChange change) => IsWritable && room.Value.IsFor(MinimalChange.Of(Marked.Text, change));

    /// <inheritdoc/>
    public override Draft WithChanges(IReadOnlyList<TextChange> changes) => With(PlainEdits.Make(Marked, changes));

    /// <summary>The draft as another package has it.</summary>
    internal WordDraft With(WordPackage package) => new(Path, package, view);

    /// <inheritdoc/>
    public override byte[] ToBytes() => package.ToBytes();
}
