using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Cli.Linting;

/// <summary>What has to be known of a draft to print it, without the draft: its parts in their order, notes last, and where each word comes from.</summary>
internal sealed record DraftLayout(ImmutableArray<LayoutPart> Parts)
{
    /// <summary>The layout of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="model">What its words refer to; null where nothing was checked, and then nothing is known of openers.</param>
    public static DraftLayout Of(ResolutionDocument document, DocumentSemantics? model)
    {
        var parts = new List<LayoutPart>();
        Add(parts, document, depth: 0, document, model);
        return new DraftLayout([.. parts.OrderBy(part => part.Kind == LayoutKind.Note)]);
    }

    private static void Add(List<LayoutPart> parts, DocumentNode parent, int depth, ResolutionDocument document, DocumentSemantics? model)
    {
        foreach (var child in parent.Children)
        {
            if (child is TextNode node)
                parts.Add(new LayoutPart(KindOf(node, document), depth, Pieces(node, OpenerOf(node, model))));
            else if (child.Children.IsEmpty)
                parts.Add(Aside(child, document));

            Add(parts, child, child is OperativeParagraph or PreambularParagraph or SubParagraph ? depth + 1 : depth, document, model);
        }
    }

    private static LayoutKind KindOf(TextNode node, ResolutionDocument document) => node switch
    {
        MastheadLine when node.Text.Text == document.Masthead.Title => LayoutKind.Title,
        MastheadLine => LayoutKind.Masthead,
        Title => LayoutKind.Title,
        OrganLine => LayoutKind.OrganLine,
        SubParagraph or ContinuationText => LayoutKind.Item,
        Section or Annex or Heading => LayoutKind.Heading,
        ClosingLine => LayoutKind.Closing,
        Footnote => LayoutKind.Note,
        _ => LayoutKind.Paragraph,
    };

    private static LayoutPart Aside(DocumentNode node, ResolutionDocument document) =>
        new(LayoutKind.Aside, 0, [new LayoutPiece(document.Source.ToString(node.Span), node.Span, PieceStyle.Plain)]);

    private static TextSpan OpenerOf(TextNode node, DocumentSemantics? model) =>
        model is not null && model.Openers.TryGet(node, out var opener) ? opener.Span : default;

    private static ImmutableArray<LayoutPiece> Pieces(TextNode node, TextSpan opener)
    {
        var pieces = ImmutableArray.CreateBuilder<LayoutPiece>();
        var markers = node.Markers.ToLookup(marker => marker.Offset);
        var start = 0;

        if (node.Label is { } label)
            pieces.Add(node is Footnote note ? new LayoutPiece(note.Name, label.Span, PieceStyle.Marker) : new LayoutPiece(label.Text, label.Span, PieceStyle.Label));

        foreach (var cut in Cuts(node, opener))
        {
            if (cut > start)
            {
                var source = new TextSpan(node.Text.GetSourcePosition(start), cut - start);
                pieces.Add(new LayoutPiece(node.Text.Text[start..cut], source, opener.Contains(start) ? PieceStyle.Opener : PieceStyle.Plain));
                start = cut;
            }

            pieces.AddRange(markers[cut].Select(marker => new LayoutPiece(marker.Name, marker.Span, PieceStyle.Marker)));
        }

        return pieces.DrainToImmutable();
    }

    /// <summary>Where one piece ends and another begins: the original goes on elsewhere, a marker stands there, or the opener is over.</summary>
    private static SortedSet<int> Cuts(TextNode node, TextSpan opener) =>
    [
        .. Enumerable.Range(0, node.Text.GapCount).Select(gap => node.Text.GetGap(gap).Offset),
        .. node.Markers.Select(marker => marker.Offset),
        opener.Start,
        opener.End,
        node.Text.Length,
    ];
}
