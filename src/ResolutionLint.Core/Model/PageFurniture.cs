using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Model;

/// <summary>What the page adds to the text: running symbols and titles, page numbers, bar codes, rules.</summary>
public sealed class PageFurniture : DocumentNode
{
    internal PageFurniture(TextSpan span)
        : base(span)
    {
    }

    /// <inheritdoc/>
    public override ImmutableArray<DocumentNode> Children => [];
}
