using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Model;

/// <summary>A node that carries words: a paragraph, a title, a note, a heading.</summary>
public abstract class TextNode : DocumentNode
{
    private protected TextNode(TextContent content, ImmutableArray<DocumentNode> children = default)
        : base(SpanOf(content, children))
    {
        Text = content.Text;
        Markers = content.Markers;
        Label = content.Label;
        Children = children.IsDefault ? [] : children;
        Adopt(Children);
    }

    /// <summary>The words, without label and footnote markers, on one line.</summary>
    public LogicalText Text { get; }

    /// <summary>The footnote markers that stand in the text, in order.</summary>
    public ImmutableArray<FootnoteMarker> Markers { get; }

    /// <summary>The number or letter before the text; null where there is none.</summary>
    public ParagraphLabel? Label { get; }

    /// <summary>Whether it has words that belong to the text, as opposed to masthead, organ lines and closing lines.</summary>
    public bool IsRunningText => Text.Length > 0 && this is not (OrganLine or ClosingLine or MastheadLine);

    /// <inheritdoc/>
    public override ImmutableArray<DocumentNode> Children { get; }

    private static TextSpan SpanOf(TextContent content, ImmutableArray<DocumentNode> children)
    {
        var span = content.Span;

        return children.IsDefaultOrEmpty
            ? span
            : TextSpan.FromBounds(Math.Min(span.Start, children[0].Span.Start), Math.Max(span.End, children[^1].Span.End));
    }
}
