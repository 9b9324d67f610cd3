using System.Collections.Immutable;

namespace ResolutionLint.Core.Model;

/// <summary>A section (I, II …) of a resolution: its heading as text and label, then its paragraphs.</summary>
public sealed class Section : TextNode
{
    internal Section(TextContent content, ImmutableArray<DocumentNode> children)
        : base(content, children)
    {
    }

    /// <summary>The preambular paragraphs of the section.</summary>
    public IEnumerable<PreambularParagraph> Preamble => Children.OfType<PreambularParagraph>();

    /// <summary>The operative paragraphs of the section.</summary>
    public IEnumerable<OperativeParagraph> Operatives => Children.OfType<OperativeParagraph>();
}
