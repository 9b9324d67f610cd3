using System.Collections.Immutable;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Parsing;

/// <summary>Makes the document model from the paragraphs that a reader put together.</summary>
public static class DocumentParser
{
    /// <summary>Parses a text. No text makes it throw.</summary>
    public static ResolutionDocument Parse(DocumentText text)
    {
        var blocks = text.Blocks.Where(block => block.Kind == BlockKind.Paragraph).ToArray();
        var leaves = new LeafMap();
        var outline = Outline.Find(blocks);
        var words = DirectiveBlanks.In(text.Source, text.Directives.Select(directive => directive.Span));

        if (DocumentKinds.IsReport(words, blocks, outline))
            outline = Outline.None(blocks);

        var drafts = outline.Resolutions.Select(region => region.ToDraft(blocks)).ToList();
        var front = blocks[..outline.FrontEnd];
        var others = new List<DocumentNode>();

        foreach (var block in front)
            others.Add(new ParagraphDraft(drafts.Count > 0 ? PartKind.Masthead : PartKind.Other, block, block.Label).ToNode(leaves));

        foreach (var block in text.Blocks.Where(block => block.Kind == BlockKind.Cell))
            others.Add(new ParagraphDraft(PartKind.Cell, block, null).ToNode(leaves));

        foreach (var block in text.Blocks.Where(block => block.Kind == BlockKind.Furniture))
        {
            var furniture = new PageFurniture(block.Span);
            leaves.Assign(block, furniture);
            others.Add(furniture);
        }

        foreach (var directive in text.Directives)
        {
            var node = new Directive(directive.Span, directive.Words, directive.Extent, directive.Fault);
            leaves.Assign(directive.Pieces, node);
            others.Add(node);
        }

        var footnotes = text.Blocks.Where(block => block.Kind == BlockKind.Note).Select(block => ToFootnote(block, leaves)).ToImmutableArray();
        var resolutions = drafts.Select(draft => draft.ToNode(leaves)).ToImmutableArray();
        var masthead = MastheadParser.Parse(text, drafts);

        return new ResolutionDocument(new DocumentParts(
            text.Path,
            text.Source,
            text.Lines,
            DocumentKinds.Tell(words, DocumentKinds.HeadOf(words, blocks, outline), masthead, drafts),
            masthead,
            resolutions,
            footnotes,
            [.. others],
            leaves.ToLeaves(text.Source.Length),
            text.Styles));
    }

    private static Footnote ToFootnote(TextBlock block, LeafMap leaves)
    {
        var note = new Footnote(new TextContent(block.Text, block.Markers, block.Label, block.Span));
        leaves.Assign(block, note);
        return note;
    }
}
