using System.Collections.Immutable;

namespace ResolutionLint.Core.Model;

/// <summary>A lettered, numbered or bulleted part of a paragraph, at any depth.</summary>
public sealed class SubParagraph : TextNode
{
    internal SubParagraph(TextContent content, ImmutableArray<DocumentNode> children)
        : base(content, children)
    {
    }

    /// <summary>Its sub-paragraphs of the next degree.</summary>
    public IEnumerable<SubParagraph> SubParagraphs => Children.OfType<SubParagraph>();
}
