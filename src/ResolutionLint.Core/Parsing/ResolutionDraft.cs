using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Parsing;

/// <summary>A resolution that is being put together.</summary>
internal sealed class ResolutionDraft(bool isQuoted)
{
    public bool IsQuoted => isQuoted;

    public string? Number { get; set; }

    public string? Title { get; set; }

    public string? Organ { get; set; }

    public List<ParagraphDraft> Parts { get; } = [];

    public Resolution ToNode(LeafMap leaves)
    {
        var children = Parts.Select(part => part.ToNode(leaves)).ToImmutableArray();
        var span = TextSpan.FromBounds(children[0].Span.Start, children.Max(child => child.Span.End));
        return new Resolution(span, Number, IsQuoted, children);
    }
}
