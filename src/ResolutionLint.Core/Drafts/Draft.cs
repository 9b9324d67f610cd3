using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Drafts;

/// <summary>
/// A draft as a file of some format holds it. Findings and fixes speak of <see cref="Text"/>; the format knows what part
/// of the file each character of it comes from. A draft does not change: edits make another one.
/// </summary>
public abstract class Draft
{
    /// <summary>For the formats, each of which has a kind of draft of its own.</summary>
    protected Draft()
    {
    }

    /// <summary>Path or name of the file.</summary>
    public abstract string Path { get; }

    /// <summary>The words of the draft. Of a format that is no text, one line for each paragraph.</summary>
    public abstract SourceText Text { get; }

    /// <summary>What is wrong with the file as such, although it could be read.</summary>
    public virtual ImmutableArray<DraftFault> Faults => [];

    /// <summary>Whether the draft can be written back; some formats are read only, and some damage must not be made worse.</summary>
    public virtual bool IsWritable => true;

    /// <summary>What of the file does not outlast a change of its words, as a sentence; null where everything does.</summary>
    public virtual string? LossOnChange => null;

    /// <summary>Whether the lines of <see cref="Text"/> are lines of the file, which a user can look up there.</summary>
    public virtual bool HasLines => false;

    /// <summary>Puts the paragraphs together.</summary>
    /// <param name="memory">What the last reading of the draft left; null where there is none to follow.</param>
    public abstract DocumentText Read(ReadingMemory? memory = null);

    /// <summary>Whether the format has a place for an edit: a number that a word processor counts cannot be typed over.</summary>
    /// <param name="change">The edit, in offsets of <see cref="Text"/>.</param>
    public virtual bool Takes(TextChange change) => true;

    /// <summary>The draft after edits, each of which it takes.</summary>
    /// <param name="changes">The edits in the order of the text, in offsets of <see cref="Text"/>; they do not overlap.</param>
    /// <returns>A draft whose text is this one's with the edits made.</returns>
    public abstract Draft WithChanges(IReadOnlyList<TextChange> changes);

    /// <summary>The file that holds the draft.</summary>
    /// <exception cref="IOException">The format has no place for what the draft says; the message tells what, as the end of a sentence.</exception>
    public abstract byte[] ToBytes();
}
