namespace ResolutionLint.Word.Tests.Support;

/// <summary>A short draft with nearly all that words can stand in: links, fields, controls, text boxes, changes and comments of others, notes, heads of pages.</summary>
internal static class BusyDocument
{
    private const string Drawing =
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" " +
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Other = "w:author=\"A. Delegate\" w:date=\"2026-01-05T10:00:00Z\"";

    /// <summary>The draft.</summary>
    public static RawDocument Draft { get; } = new()
    {
        Body =
            Paragraph("<w:r><w:rPr><w:i/></w:rPr><w:t>The General Assembly</w:t></w:r><w:r><w:t>,</w:t></w:r>") +
            Paragraph(
                "<w:r w:rsidR=\"00AA11BB\"><w:rPr><w:i/></w:rPr><w:t>Recal</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>ling</w:t></w:r>" +
                "<w:r><w:t xml:space=\"preserve\"> its resolution </w:t></w:r><w:hyperlink r:id=\"rId9\"><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>57/300</w:t></w:r></w:hyperlink>" +
                "<w:r><w:t xml:space=\"preserve\"> of 20 December 2002</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>,</w:t></w:r>") +
            Paragraph(
                $"<w:r><w:t xml:space=\"preserve\">Noting the </w:t></w:r><w:ins w:id=\"3\" {Other}><w:r><w:t>important</w:t></w:r><w:r><w:t xml:space=\"preserve\"> new </w:t></w:r></w:ins>" +
                $"<w:del w:id=\"4\" {Other}><w:r><w:delText>old </w:delText></w:r></w:del><w:r><w:t>report of the Secretary-General,</w:t></w:r>") +
            Paragraph(
                "<w:r><w:rPr><w:b/></w:rPr><w:t>1.</w:t></w:r><w:r><w:tab/><w:t>Requests</w:t><w:tab/><w:t xml:space=\"preserve\"> all </w:t></w:r>" +
                "<w:commentRangeStart w:id=\"5\"/><w:fldSimple w:instr=\" DOCPROPERTY Who \"><w:r><w:t>Member</w:t></w:r></w:fldSimple>" +
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> QUOTE x </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
                "<w:r><w:t xml:space=\"preserve\"> States</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r>" +
                "<w:sdt><w:sdtPr><w:id w:val=\"77\"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space=\"preserve\"> to act</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>;</w:t></w:r>") +
            $"<w:p><w:r><w:t xml:space=\"preserve\">Beside </w:t></w:r><w:r>{Box}</w:r><w:r><w:t>the box.</w:t></w:r></w:p>" +
            "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr>" +
            $"{Paragraph("<w:r><w:t>Words in a cell</w:t></w:r>")}</w:tc></w:tr></w:tbl>" +
            Paragraph("<w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/><w:rPrChange w:id=\"8\" w:author=\"A. Delegate\"><w:rPr/></w:rPrChange></w:rPr><w:t>2. Decides to remain seized of the matter.</w:t></w:r>") +
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/></w:sectPr>",
        Parts =
        [
            ("footnotes.xml", "footnotes",
                $"<w:footnotes {RawDocument.Bindings}><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>" +
                "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> See document A/57/64 of the Assembly.</w:t></w:r></w:p></w:footnote></w:footnotes>"),
            ("comments.xml", "comments",
                $"<w:comments {RawDocument.Bindings}><w:comment w:id=\"5\" {Other} w:initials=\"AD\"><w:p><w:r><w:t>All of them?</w:t></w:r></w:p></w:comment></w:comments>"),
            ("header1.xml", "header", $"<w:hdr {RawDocument.Bindings}><w:p><w:r><w:t>Working paper of the group</w:t></w:r></w:p></w:hdr>"),
            ("styles.xml", "styles",
                $"<w:styles {RawDocument.Bindings}><w:style w:type=\"paragraph\" w:styleId=\"Kommentartext\"><w:name w:val=\"annotation text\"/></w:style>" +
                "<w:style w:type=\"character\" w:styleId=\"Kommentarzeichen\"><w:name w:val=\"annotation reference\"/></w:style></w:styles>"),
        ],
        Links = [("rId9", "https://undocs.org/A/RES/57/300")],
        Strays = [("word/media/image1.bin", [0, 1, 2, 250, 0, 7])],
    };

    private static string Box =>
        $"<mc:AlternateContent {Drawing}><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"Box\"/><a:graphic>" +
        "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent><w:p><w:r><w:t>Words in a box</w:t></w:r></w:p></w:txbxContent></wps:txbx>" +
        "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>";

    private static string Paragraph(string runs) => $"<w:p>{runs}</w:p>";
}
