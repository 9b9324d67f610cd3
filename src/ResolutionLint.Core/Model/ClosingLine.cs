namespace ResolutionLint.Core.Model;

/// <summary>A line after the last operative paragraph: the meeting, the date, the vote.</summary>
public sealed class ClosingLine : TextNode
{
    internal ClosingLine(TextContent content)
        : base(content)
    {
    }
}
