using System.Collections.Immutable;
using ResolutionLint.Core.Reading;
using ResolutionLint.Pdf.Pages;

namespace ResolutionLint.Pdf.Paragraphs;

/// <summary>What pages say: one line for each paragraph, note and piece of furniture, in the order in which a reader meets their beginnings.</summary>
/// <param name="Text">The lines, LF between them.</param>
/// <param name="Kinds">What each is.</param>
internal sealed record PagedText(string Text, ImmutableArray<BlockKind> Kinds)
{
    /// <summary>Reads pages.</summary>
    public static PagedText Of(ImmutableArray<Page> pages)
    {
        var layout = PageLayout.Of(pages);
        List<Paragraph> paragraphs =
        [
            .. layout.Heads.Select(line => new Paragraph(line, BlockKind.Furniture)),
            .. ParagraphBuilder.Build(layout),
            .. NoteBuilder.Build(layout.Notes),
            .. layout.Feet.Select(line => new Paragraph(line, BlockKind.Furniture)),
        ];

        var writer = new ParagraphWriter(new Hyphens(paragraphs));

        // The order of the list holds within each page.
        var ordered = paragraphs.OrderBy(paragraph => paragraph.Page).ToList();
        return new PagedText(string.Join('\n', ordered.Select(writer.Write)), [.. ordered.Select(paragraph => paragraph.Kind)]);
    }
}
