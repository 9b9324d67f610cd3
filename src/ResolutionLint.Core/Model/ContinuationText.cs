namespace ResolutionLint.Core.Model;

/// <summary>Words of a paragraph that go on, unlabelled, after its sub-paragraphs.</summary>
public sealed class ContinuationText : TextNode
{
    internal ContinuationText(TextContent content)
        : base(content)
    {
    }
}
