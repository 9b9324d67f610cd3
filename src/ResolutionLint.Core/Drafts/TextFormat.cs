using System.Collections.Immutable;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Drafts;

/// <summary>Plain text and Markdown, and whatever else might be text.</summary>
/// <param name="readers">The kinds of text; the first that can read a file does, the last reads what no other can.</param>
public sealed class TextFormat(IEnumerable<IDocumentReader> readers) : IDraftFormat
{
    private readonly ImmutableArray<IDocumentReader> readers = [.. readers];

    /// <inheritdoc/>
    public bool CanOpen(string path) => true;

    /// <inheritdoc/>
    public Draft Open(byte[] bytes, string path)
    {
        var loaded = SourceTextLoader.Load(bytes);

        return loaded.Problem switch
        {
            LoadProblem.Empty => throw new UnreadableDraftException(EngineRules.EmptyInput),
            LoadProblem.Binary => throw new UnreadableDraftException(EngineRules.BinaryInput, loaded.Format),
            _ => new TextDraft(path, loaded, ReaderOf(path)),
        };
    }

    /// <summary>What reads the text of a file.</summary>
    /// <param name="path">Path or name of the file; only its extension counts.</param>
    internal IDocumentReader ReaderOf(string path) => readers.FirstOrDefault(reader => reader.CanRead(path)) ?? readers[^1];
}
