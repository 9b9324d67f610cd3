using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Model;

/// <summary>A part of a document. The tree is immutable once the parser has handed it out.</summary>
/// <remarks>Spans are offsets in the original, in UTF-16 code units.</remarks>
public abstract class DocumentNode
{
    private protected DocumentNode(TextSpan span) => Span = span;

    /// <summary>From the first to the last character of the node, with whatever interrupts it in between.</summary>
    public TextSpan Span { get; }

    /// <summary>The node that this one is part of; null for the document.</summary>
    public DocumentNode? Parent { get; private set; }

    /// <summary>The parts of this node in the order of the text.</summary>
    public abstract ImmutableArray<DocumentNode> Children { get; }

    /// <summary>This node and all below it, parents first.</summary>
    public IEnumerable<DocumentNode> DescendantsAndSelf()
    {
        var open = new Stack<DocumentNode>();
        open.Push(this);

        while (open.TryPop(out var node))
        {
            yield return node;

            for (var i = node.Children.Length - 1; i >= 0; i--)
                open.Push(node.Children[i]);
        }
    }

    /// <summary>The nearest node of a type among this node and those it is part of.</summary>
    public TNode? FirstAncestorOrSelf<TNode>()
        where TNode : DocumentNode
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node is TNode found)
                return found;
        }

        return null;
    }

    private protected void Adopt(ImmutableArray<DocumentNode> children)
    {
        foreach (var child in children)
            child.Parent = this;
    }
}
