using ResolutionLint.Word.Tests.Support;
using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests.Reading;

/// <summary>What pages have at their heads and feet.</summary>
public sealed class PagePartTests
{
    private static readonly (string Name, string Kind, string Xml)[] Parts =
    [
        ("header1.xml", "header", Head("hdr", P("A/80/L.1") + P("General Assembly") + P("Distr.: Limited"))),
        ("header2.xml", "header", Head("hdr", P("A/80/L.1"))),
        ("header3.xml", "header", Head("hdr", P("left page"))),
        ("footer1.xml", "footer", Head("ftr", P("25-12345"))),
    ];

    [Fact]
    public void Masthead_of_the_first_page_stands_before_the_text_and_all_else_behind_it() => Assert.Equal(
        ["A/80/L.1", "General Assembly", "Distr.: Limited", "text", "A/80/L.1", "25-12345"],
        Lines(P("text") + Section("<w:titlePg/>"), Parts));

    [Fact]
    public void Head_of_the_first_page_is_not_shown_where_that_has_none_of_its_own() => Assert.Equal(["A/80/L.1", "text", "25-12345"], Lines(P("text") + Section(string.Empty), Parts));

    [Fact]
    public void Left_pages_count_where_the_settings_say_so() =>
        Assert.Equal(["A/80/L.1", "text", "left page", "25-12345"], Lines(P("text") + Section(string.Empty), [.. Parts, SettingsPart("<w:evenAndOddHeaders/>")]));

    [Fact]
    public void Head_that_sections_share_is_shown_once() => Assert.Equal(
        ["A/80/L.1", "one", "two", "25-12345"],
        Lines(P("one", Section(string.Empty)) + P("two") + Section(string.Empty), Parts));

    [Fact]
    public void Masthead_tells_what_the_document_is()
    {
        var document = new RawDocument { Body = P("Wells") + P("The General Assembly,") + P("Decides to dig.") + Section("<w:titlePg/>"), Parts = Parts };
        var masthead = Lint.Understand(Lint.OpenWord(document.ToBytes())).Document.Masthead;
        Assert.Equal(("A/80/L.1", 80, "25-12345", "Wells"), (masthead.Symbol, masthead.Session, masthead.JobNumber, masthead.Title));
    }

    private static string Section(string more) =>
        "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId1\"/><w:headerReference w:type=\"default\" r:id=\"rId2\"/>" +
        $"<w:headerReference w:type=\"even\" r:id=\"rId3\"/><w:footerReference w:type=\"default\" r:id=\"rId4\"/>{more}</w:sectPr>";

    private static string Head(string root, string content) => $"<w:{root} {RawDocument.Bindings}>{content}</w:{root}>";
}
