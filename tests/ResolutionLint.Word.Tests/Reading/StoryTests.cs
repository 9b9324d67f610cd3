using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests.Reading;

/// <summary>Paragraphs, tables and text boxes in the order in which they are read.</summary>
public sealed class StoryTests
{
    [Fact]
    public void Empty_paragraph_is_an_empty_line() => Assert.Equal(["a", "", "b"], Lines(P("a") + "<w:p/>" + P("b")));

    [Fact]
    public void Cells_are_read_row_by_row() => Assert.Equal(
        ["before", "1a", "1a too", "1b", "inner", "2a", "behind"],
        Lines(
            P("before") +
            $"<w:tbl><w:tblPr/><w:tr>{Cell(P("1a") + P("1a too"))}{Cell(P("1b") + $"<w:tbl><w:tr>{Cell(P("inner"))}</w:tr></w:tbl>")}</w:tr><w:tr>{Cell(P("2a"))}</w:tr></w:tbl>" +
            P("behind")));

    [Theory]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:customXml w:element=\"x\"><w:customXmlPr/>{0}</w:customXml>")]
    public void Paragraphs_are_found_in_what_is_around_them(string around) =>
        Assert.Equal(["a", "b", "c"], Lines(P("a") + around.Replace("{0}", P("b"), StringComparison.Ordinal) + P("c")));

    [Fact]
    public void Text_box_follows_its_paragraph_once() => Assert.Equal(
        ["anchored here", "in the box", "in the box too", "behind"],
        Lines(Paragraph(R("anchored ") + Run(Box(P("in the box") + P("in the box too"))) + R("here")) + P("behind")));

    [Fact]
    public void Picture_of_older_kind_can_hold_text() => Assert.Equal(
        ["words", "in the box"],
        Lines(Paragraph(R("words") + Run($"<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>{P("in the box")}</w:txbxContent></v:textbox></v:shape></w:pict>"))));

    [Fact]
    public void Fallback_is_shown_where_there_is_no_choice() => Assert.Equal(
        ["a", "b"],
        Lines(P("a") + $"<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Fallback>{P("b")}</mc:Fallback></mc:AlternateContent>"));

    [Fact]
    public void Hidden_paragraph_is_not_there_and_not_counted() => Assert.Equal(
        ["1.\tone", "2.\ttwo"],
        Lines(
            Item("one", 1) + Paragraph(R("hidden", "<w:vanish/>"), Numbered(1) + "<w:rPr><w:vanish/></w:rPr>") + Item("two", 1),
            NumberingPart(Definition(0, Level(0, "decimal", "%1.")), List(1, 0))));

    [Fact]
    public void Heading_that_runs_into_its_text_keeps_its_number() => Assert.Equal(
        ["1.\tWells. Urges States"],
        Lines(
            Paragraph(R("Wells."), Numbered(1) + "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + P(" Urges States"),
            NumberingPart(Definition(0, Level(0, "decimal", "%1.")), List(1, 0))));

    [Fact]
    public void Strict_documents_are_read_too()
    {
        const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        Assert.Equal(["a b"], Lines($"<s:p xmlns:s=\"{Strict}\"><s:r><s:t>a b</s:t></s:r></s:p>"));
    }

    private static string Cell(string content) => $"<w:tc><w:tcPr/>{content}</w:tc>";

    private static string Box(string content) =>
        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" +
        $"<mc:Choice Requires=\"wps\"><w:drawing><x:txbx xmlns:x=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:txbxContent>{content}</w:txbxContent></x:txbx></w:drawing></mc:Choice>" +
        $"<mc:Fallback><w:pict><w:txbxContent>{content}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
}
