using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Gathers which node each piece of the original belongs to.</summary>
internal sealed class LeafMap
{
    private readonly List<Leaf> assigned = [];

    public void Assign(TextBlock block, DocumentNode node) => Assign(block.Pieces, node);

    public void Assign(ImmutableArray<TextSpan> pieces, DocumentNode node)
    {
        foreach (var piece in pieces)
            assigned.Add(new Leaf(piece, node));
    }

    /// <summary>All pieces of a text of some length; what no node owns, as blank lines, belongs to the document.</summary>
    public ImmutableArray<Leaf> ToLeaves(int length)
    {
        var leaves = ImmutableArray.CreateBuilder<Leaf>(assigned.Count * 2);
        var position = 0;

        foreach (var leaf in assigned.OrderBy(leaf => leaf.Span.Start))
        {
            if (leaf.Span.Start > position)
                leaves.Add(new Leaf(TextSpan.FromBounds(position, leaf.Span.Start), null));

            leaves.Add(leaf);
            position = leaf.Span.End;
        }

        if (position < length)
            leaves.Add(new Leaf(TextSpan.FromBounds(position, length), null));

        return leaves.DrainToImmutable();
    }
}
