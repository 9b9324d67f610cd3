using System.Collections.Immutable;

namespace ResolutionLint.Core.Model;

/// <summary>An annex, appendix or enclosure: its heading as text, then what stands under it.</summary>
public sealed class Annex : TextNode
{
    internal Annex(TextContent content, ImmutableArray<DocumentNode> children)
        : base(content, children)
    {
    }
}
