using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;
using Footnote = ResolutionLint.Core.Model.Footnote;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>Writes a draft that was read from text as a Word document, in the shape that the United Nations gives to resolutions.</summary>
internal sealed class ResolutionWriter
{
    private readonly DocumentSemantics semantics;
    private readonly UnMasthead masthead;
    private readonly UnNumbering numbering = new();
    private readonly UnNotes notes;
    private readonly Body body = new();

    private ResolutionWriter(DocumentSemantics semantics)
    {
        this.semantics = semantics;
        masthead = new UnMasthead(semantics.Document);
        notes = new UnNotes(semantics.Document.Footnotes);
    }

    /// <summary>The bytes of the document.</summary>
    public static byte[] Write(DocumentSemantics semantics) => new ResolutionWriter(semantics).Write();

    private byte[] Write()
    {
        using var bytes = new MemoryStream();

        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            WriteBody();

            body.Append(AddPages(main));
            main.Document = new Document(body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = UnStyles.ToStyles();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering.ToNumbering();
            main.AddNewPart<FootnotesPart>().Footnotes = notes.ToFootnotes();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings();
        }

        return bytes.ToArray();
    }

    private void WriteBody()
    {
        foreach (var line in masthead.LinesBelow())
            body.Append(new Paragraph(new Run(new Words(line))));

        foreach (var node in semantics.Document.DescendantsAndSelf().OfType<TextNode>().Where(node => node is not Footnote && !masthead.IsHeld(node)))
            WriteNode(node);

        if (!notes.Left.Any())
            return;

        body.Append(new Paragraph(new Run(new Words("____________"))));

        foreach (var note in notes.Left.ToList())
            body.Append(new Paragraph(new Run(new Words($"{note.Name}. {note.Text.Text}"))));
    }

    private void WriteNode(TextNode node)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = node is Title or Heading or Annex ? UnStyles.Title : UnStyles.Text });
        var paragraph = new Paragraph(properties);
        body.Append(paragraph);

        if (node.Label is { } label)
            WriteLabel(label, properties, paragraph);
        else
            properties.Append(new Indentation { FirstLine = "567" });

        WriteWords(node, paragraph);
    }

    private void WriteLabel(ParagraphLabel label, ParagraphProperties properties, Paragraph paragraph)
    {
        if (numbering.For(label) is { } numbered)
            properties.Append(numbered);
        else
            paragraph.Append(new Run(new Words(label.Text)), new Run(new TabChar()));
    }

    // An opener is in italics, and so is the organ line, but for its comma; each word of it is a run, as editing leaves them.
    private void WriteWords(TextNode node, Paragraph paragraph)
    {
        var italic = ItalicEnd(node);
        var start = 0;

        foreach (var end in Ends(node, italic))
        {
            if (end > start)
                paragraph.Append(RunOf(SourceWords.Between(semantics.Document.Source, node.Text, start, end), isItalic: start < italic, isStyled: start == 0));

            foreach (var marker in node.Markers.Where(marker => marker.Offset == end))
                paragraph.Append(notes.Refer(marker));

            start = end;
        }
    }

    private static IEnumerable<int> Ends(TextNode node, int italic)
    {
        var words = node.Text.Text;
        var inOpener = Enumerable.Range(0, italic).Where(i => words[i] == ' ').Select(i => i + 1);
        return inOpener.Append(italic).Concat(node.Markers.Select(marker => marker.Offset)).Append(words.Length).Distinct().Order();
    }

    private int ItalicEnd(TextNode node) => node switch
    {
        OrganLine => node.Text.Text.TrimEnd(',', ':').Length,
        _ when semantics.Openers.TryGet(node, out var opener) => opener.Span.End,
        _ => 0,
    };

    private static Run RunOf(string words, bool isItalic, bool isStyled)
    {
        var run = new Run(new Words(words) { Space = SpaceProcessingModeValues.Preserve });

        if (isItalic)
            run.PrependChild(isStyled ? new RunProperties(new RunStyle { Val = UnStyles.Opener }) : new RunProperties(new Italic()));

        return run;
    }

    private SectionProperties AddPages(MainDocumentPart main)
    {
        var section = new SectionProperties();

        if (masthead.HasTable)
            section.Append(Reference(new HeaderReference { Type = HeaderFooterValues.First }, main, masthead.FirstHeader()));

        if (masthead.HasSymbol || masthead.HasTable)
            section.Append(Reference(new HeaderReference { Type = HeaderFooterValues.Default }, main, masthead.RunningHeader()));

        if (masthead.HasTable)
            section.Append(Reference(new FooterReference { Type = HeaderFooterValues.First }, main, masthead.FirstFooter()));

        section.Append(Reference(new FooterReference { Type = HeaderFooterValues.Default }, main, UnMasthead.RunningFooter()));

        if (masthead.HasTable)
            section.Append(new TitlePage());

        return section;
    }

    private static HeaderReference Reference(HeaderReference reference, MainDocumentPart main, Header header)
    {
        var part = main.AddNewPart<HeaderPart>();
        part.Header = header;
        reference.Id = main.GetIdOfPart(part);
        return reference;
    }

    private static FooterReference Reference(FooterReference reference, MainDocumentPart main, Footer footer)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = footer;
        reference.Id = main.GetIdOfPart(part);
        return reference;
    }
}
