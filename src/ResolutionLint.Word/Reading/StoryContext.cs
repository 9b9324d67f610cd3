using ResolutionLint.Word.Numbering;

namespace ResolutionLint.Word.Reading;

/// <summary>What all stories of a document share while they are read.</summary>
/// <param name="parts">The document.</param>
/// <param name="revisions">What tracked changes leave of it.</param>
/// <param name="text">What it is written to.</param>
internal sealed class StoryContext(DocumentParts parts, Revisions revisions, RenderedTextBuilder text)
{
    /// <summary>The document.</summary>
    public DocumentParts Parts { get; } = parts;

    /// <summary>What tracked changes leave of it.</summary>
    public Revisions Revisions { get; } = revisions;

    /// <summary>What it is written to.</summary>
    public RenderedTextBuilder Text { get; } = text;

    /// <summary>Counts the lists in text boxes, which are counted by themselves.</summary>
    public NumberCounter NumbersInBoxes { get; } = new();

    /// <summary>The 0-based section of the body that is being read.</summary>
    public int Section { get; set; }
}
