using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>Writes paragraphs as a word processor keeps them: a flat OpenDocument file, its notes true footnotes.</summary>
internal static class OfficeDocument
{
    private const string Names = "urn:oasis:names:tc:opendocument:xmlns:";

    private static readonly XNamespace Office = Names + "office:1.0";
    private static readonly XNamespace Style = Names + "style:1.0";
    private static readonly XNamespace Text = Names + "text:1.0";
    private static readonly XNamespace Format = Names + "xsl-fo-compatible:1.0";
    private static readonly XNamespace Drawing = Names + "svg-compatible:1.0";

    /// <summary>The file.</summary>
    /// <param name="blocks">Paragraphs and notes as a reader found them.</param>
    /// <param name="look">How they are set.</param>
    public static XDocument Write(ImmutableArray<TextBlock> blocks, Look look)
    {
        var notes = blocks.Where(block => block.Kind == BlockKind.Note).ToDictionary(note => note.Label!.Value);
        return new XDocument(new XElement(
            Office + "document",

            // The format is told from the prefix of the first element.
            new XAttribute(XNamespace.Xmlns + "office", Office),
            new XAttribute(Office + "version", "1.2"),
            new XAttribute(Office + "mimetype", "application/vnd.oasis.opendocument.text"),
            new XElement(Office + "font-face-decls", new XElement(Style + "font-face", new XAttribute(Style + "name", "F"), new XAttribute(Drawing + "font-family", $"'{look.Font}'"))),
            new XElement(Office + "styles", StyleOf("P", look.Size, look), StyleOf("N", look.Size - 2, new Look(look.Font, look.Size) { BelowParagraph = "0cm" })),
            new XElement(Office + "automatic-styles", PageOf(look)),
            new XElement(Office + "master-styles", MasterPage()),
            new XElement(Office + "body", new XElement(Office + "text", blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => ParagraphOf(block, notes))))));
    }

    private static XElement StyleOf(string name, int size, Look look) => new(
        Style + "style",
        new XAttribute(Style + "name", name),
        new XAttribute(Style + "family", "paragraph"),
        new XElement(
            Style + "paragraph-properties",
            new XAttribute(Format + "margin-bottom", look.BelowParagraph),
            new XAttribute(Format + "text-indent", look.FirstLine),
            new XAttribute(Format + "line-height", look.LineHeight),
            new XAttribute(Format + "text-align", look.IsJustified ? "justify" : "start")),
        new XElement(
            Style + "text-properties",
            new XAttribute(Style + "font-name", "F"),
            new XAttribute(Format + "font-size", string.Create(CultureInfo.InvariantCulture, $"{size}pt"))));

    private static XElement PageOf(Look look) => new(
        Style + "page-layout",
        new XAttribute(Style + "name", "L"),
        new XElement(
            Style + "page-layout-properties",
            new XAttribute(Format + "page-width", look.PageWidth),
            new XAttribute(Format + "page-height", look.PageHeight),
            new XAttribute(Format + "margin", look.Margin)),
        new XElement(Style + "footer-style", new XElement(Style + "header-footer-properties", new XAttribute(Format + "margin-top", "0.5cm"))));

    private static XElement MasterPage() => new(
        Style + "master-page",
        new XAttribute(Style + "name", "Standard"),
        new XAttribute(Style + "page-layout-name", "L"),
        new XElement(Style + "footer", new XElement(Text + "p", new XAttribute(Text + "style-name", "P"), "Page ", new XElement(Text + "page-number"))));

    private static XElement ParagraphOf(TextBlock block, Dictionary<string, TextBlock> notes)
    {
        var paragraph = new XElement(Text + "p", new XAttribute(Text + "style-name", "P"));

        if (block.Label is { } label)
            paragraph.Add(label.Text, new XElement(Text + "tab"));

        var start = 0;

        foreach (var marker in block.Markers)
        {
            paragraph.Add(block.Text.Text[start..marker.Offset], NoteOf(notes[marker.Name]));
            start = marker.Offset;
        }

        paragraph.Add(block.Text.Text[start..]);
        return paragraph;
    }

    private static XElement NoteOf(TextBlock note) => new(
        Text + "note",
        new XAttribute(Text + "note-class", "footnote"),
        new XElement(Text + "note-citation", new XAttribute(Text + "label", note.Label!.Value), note.Label.Value),
        new XElement(Text + "note-body", new XElement(Text + "p", new XAttribute(Text + "style-name", "N"), note.Text.Text)));
}
