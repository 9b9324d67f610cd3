namespace ResolutionLint.Core.Model;

/// <summary>The line that names the adopting organ and begins the sentence which the resolution is: "The General Assembly,".</summary>
public sealed class OrganLine : TextNode
{
    internal OrganLine(TextContent content)
        : base(content)
    {
    }
}
