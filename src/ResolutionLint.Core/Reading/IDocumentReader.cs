using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Knows one format, and nothing of resolutions beyond what it takes to put their paragraphs together.</summary>
public interface IDocumentReader
{
    /// <summary>Whether the reader is the one for a file.</summary>
    /// <param name="path">Path or name of the file; only its extension counts.</param>
    bool CanRead(string path);

    /// <summary>Puts the paragraphs of a text together.</summary>
    DocumentText Read(SourceText source, string path);

    /// <summary>Puts the paragraphs of an edited text together; they are the same as without a memory.</summary>
    /// <param name="source">The text as it is now.</param>
    /// <param name="path">Path or name of the file.</param>
    /// <param name="memory">What the last reading of the draft left; a new one for the first.</param>
    DocumentText Read(SourceText source, string path, ReadingMemory memory) => Read(source, path);
}
