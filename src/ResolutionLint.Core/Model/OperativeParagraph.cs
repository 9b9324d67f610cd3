using System.Collections.Immutable;

namespace ResolutionLint.Core.Model;

/// <summary>An operative paragraph of first degree, with its number as label; a lone one has none.</summary>
public sealed class OperativeParagraph : TextNode
{
    internal OperativeParagraph(TextContent content, ImmutableArray<DocumentNode> children)
        : base(content, children)
    {
    }

    /// <summary>Its sub-paragraphs of the next degree.</summary>
    public IEnumerable<SubParagraph> SubParagraphs => Children.OfType<SubParagraph>();
}
