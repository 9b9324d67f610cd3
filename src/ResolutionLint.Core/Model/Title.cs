namespace ResolutionLint.Core.Model;

/// <summary>The title of a resolution, with its number as label where one stands before it.</summary>
public sealed class Title : TextNode
{
    internal Title(TextContent content)
        : base(content)
    {
    }
}
