namespace ResolutionLint.Core.Model;

/// <summary>A paragraph of an annex, with its number or letter as label. It is no operative paragraph.</summary>
public sealed class AnnexParagraph : TextNode
{
    internal AnnexParagraph(TextContent content)
        : base(content)
    {
    }
}
