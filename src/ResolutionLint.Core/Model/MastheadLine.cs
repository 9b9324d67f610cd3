namespace ResolutionLint.Core.Model;

/// <summary>A line of the masthead, of the first lines or of the front matter.</summary>
public sealed class MastheadLine : TextNode
{
    internal MastheadLine(TextContent content)
        : base(content)
    {
    }
}
