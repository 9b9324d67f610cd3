using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Drafts;

/// <summary>A draft in plain text or Markdown: the text is the file.</summary>
public sealed class TextDraft : Draft
{
    private readonly LoadedText? loaded;
    private readonly IDocumentReader reader;

    /// <summary>A draft that somebody is typing, or that comes from elsewhere than a file.</summary>
    /// <param name="path">Path or name of the draft.</param>
    /// <param name="text">The text.</param>
    /// <param name="reader">Puts its paragraphs together.</param>
    public TextDraft(string path, SourceText text, IDocumentReader reader)
    {
        Path = path;
        Text = text;
        this.reader = reader;
    }

    /// <summary>A draft from the bytes of a file.</summary>
    internal TextDraft(string path, LoadedText loaded, IDocumentReader reader)
        : this(path, loaded.Text, reader)
    {
        this.loaded = loaded;
    }

    /// <inheritdoc/>
    public override string Path { get; }

    /// <inheritdoc/>
    public override SourceText Text { get; }

    /// <inheritdoc/>
    public override ImmutableArray<DraftFault> Faults => loaded?.Problem switch
    {
        LoadProblem.ForeignEncoding => [Fault(EngineRules.ForeignEncoding, Text.ToString().AsSpan().IndexOfAnyExceptInRange('\0', '\u007F'))],
        LoadProblem.DamagedEncoding => [Fault(EngineRules.DamagedEncoding, Text.ToString().IndexOf('\uFFFD', StringComparison.Ordinal))],
        _ => [],
    };

    /// <inheritdoc/>
    /// <remarks>What did not fit any character cannot be written back.</remarks>
    public override bool IsWritable => loaded?.Problem != LoadProblem.DamagedEncoding;

    /// <inheritdoc/>
    public override bool HasLines => true;

    /// <inheritdoc/>
    public override DocumentText Read(ReadingMemory? memory = null)
    {
        // A text that was edited gives its characters anew each time it is asked for them.
        var source = SourceText.From(Text.ToString(), Text.Encoding, Text.ChecksumAlgorithm);
        return memory is null ? reader.Read(source, Path) : reader.Read(source, Path, memory);
    }

    /// <inheritdoc/>
    public override Draft WithChanges(IReadOnlyList<TextChange> changes)
    {
        var text = Text.WithChanges(changes);
        return loaded is null ? new TextDraft(Path, text, reader) : new TextDraft(Path, loaded with { Text = text }, reader);
    }

    /// <inheritdoc/>
    public override byte[] ToBytes()
    {
        if (loaded is null)
            return System.Text.Encoding.UTF8.GetBytes(Text.ToString());

        return loaded.Encode(Text)
            ?? throw new IOException($"its encoding, {loaded.Encoding.WebName}, has no place for a character that the fixes need");
    }

    private static DraftFault Fault(string rule, int found) => new(rule, new TextSpan(Math.Max(0, found), found < 0 ? 0 : 1), []);
}
