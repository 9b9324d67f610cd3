namespace ResolutionLint.Core.Model;

/// <summary>Words that belong to no known part of a resolution.</summary>
public sealed class OtherText : TextNode
{
    internal OtherText(TextContent content)
        : base(content)
    {
    }
}
