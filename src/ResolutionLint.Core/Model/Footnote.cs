namespace ResolutionLint.Core.Model;

/// <summary>A note at the foot of a page or at the end, with its marker as label.</summary>
public sealed class Footnote : TextNode
{
    internal Footnote(TextContent content)
        : base(content)
    {
    }

    /// <summary>What its marker says: "3", "*", or the name of a Markdown note.</summary>
    public string Name => Label?.Value ?? string.Empty;
}
