namespace ResolutionLint.Core.Model;

/// <summary>A heading among the paragraphs of a resolution.</summary>
public sealed class Heading : TextNode
{
    internal Heading(TextContent content)
        : base(content)
    {
    }
}
