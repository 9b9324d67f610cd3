namespace ResolutionLint.Core.Model;

/// <summary>A paragraph in a cell of a table that stands between the paragraphs of a resolution and is none of them.</summary>
public sealed class CellText : TextNode
{
    internal CellText(TextContent content)
        : base(content)
    {
    }
}
