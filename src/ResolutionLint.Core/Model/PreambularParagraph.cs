using System.Collections.Immutable;

namespace ResolutionLint.Core.Model;

/// <summary>A paragraph of the preamble; a few have sub-paragraphs.</summary>
public sealed class PreambularParagraph : TextNode
{
    internal PreambularParagraph(TextContent content, ImmutableArray<DocumentNode> children)
        : base(content, children)
    {
    }
}
