using System.Collections.Immutable;
using System.Text;
using System.Xml;
using ResolutionLint.Pdf.Pages;
using ResolutionLint.Pdf.Poppler;

namespace ResolutionLint.Pdf.Tests.Poppler;

public sealed class PageReaderTests
{
    [Fact]
    public void Words_are_read_with_their_boxes_page_by_page()
    {
        var pages = Read("""
            <page width="612.0" height="792.0">
              <flow><block><line><word xMin="1.5" yMin="2" xMax="3" yMax="4">A&amp;B</word><word xMin="5" yMin="2" xMax="7" yMax="4"> c </word></line></block></flow>
            </page>
            <page width="300" height="400"/>
            <page width="300" height="400"></page>
            """);

        Assert.Equal<WordBox>([new WordBox("A&B", 1.5, 2, 3, 4), new WordBox("c", 5, 2, 7, 4)], pages[0].Words);
        Assert.Equal((612, 792), (pages[0].Width, pages[0].Height));
        Assert.Empty(pages[^1].Words);
    }

    [Fact]
    public void Characters_that_xml_does_not_allow_are_left_out() =>
        Assert.Equal("word", Assert.Single(Read($"""<page width="6" height="7"><word xMin="1" yMin="2" xMax="3" yMax="4">w{'\u0001'}o{'\u000B'}r{'\uFFFF'}d</word></page>""")[0].Words).Text);

    [Theory]
    [InlineData("""<word xMin="1" yMin="2" xMax="3" yMax="4"></word>""")]
    [InlineData("""<word xMin="1" yMin="2" xMax="1" yMax="4">x</word>""")]
    [InlineData("""<word xMin="NaN" yMin="2" xMax="Infinity" yMax="4">x</word>""")]
    [InlineData("""<word>x</word>""")]
    public void Word_without_text_or_room_is_none(string word) => Assert.Empty(Read($"""<page width="6" height="7">{word}</page>""")[0].Words);

    [Theory]
    [InlineData("<page>")]
    [InlineData("&own;")]
    public void Other_text_is_refused(string content) => Assert.Throws<XmlException>(() => Read(content));

    [Fact]
    public void Entities_of_the_document_are_not_made_use_of() => Assert.Throws<XmlException>(() => PageReader.Read(Stream(
        """<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><html><word xMin="1" yMin="2" xMax="3" yMax="4">&b;</word></html>""")));

    private static ImmutableArray<Page> Read(string content) => PageReader.Read(Stream(
        $"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><body><doc>{content}</doc></body></html>"""));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
