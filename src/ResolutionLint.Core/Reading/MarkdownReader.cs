using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Reads drafts written in Markdown.</summary>
public sealed class MarkdownReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool CanRead(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public DocumentText Read(SourceText source, string path) => new PlainTextReader().Read(source, path);
}
