using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Tests.Markup;

public sealed class MarkupPartTests
{
    private const string Paragraph =
        "<?xml version=\"1.0\"?>\r\n<!-- <w:p> -->\r\n<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"\r\n w:rsidR=\"a>b\">\n" +
        "<w:r><w:rPr ><w:i/></w:rPr><w:t xml:space=\"preserve\">Ministers &amp;\r\n States &#x201C;</w:t\n></w:r><w:r/></w:p>";

    private static readonly MarkupPart Part = MarkupPart.Create("word/document.xml", Paragraph);

    [Theory]
    [InlineData("rPr", "<w:rPr ><w:i/></w:rPr>")]
    [InlineData("i", "<w:i/>")]
    [InlineData("t", "<w:t xml:space=\"preserve\">Ministers &amp;\r\n States &#x201C;</w:t\n>")]
    public void Element_knows_its_characters(string name, string expected) => Assert.Equal(expected, Part.Raw(Element(name).Span));

    [Fact]
    public void Root_spans_from_its_tag_to_its_tag()
    {
        Assert.Equal(Paragraph[Paragraph.IndexOf("<w:p xmlns", StringComparison.Ordinal)..], Part.Raw(Part.Root.Span));
        Assert.EndsWith("w:rsidR=\"a>b\">", Part.Raw(Part.Root.StartTag), StringComparison.Ordinal);
    }

    [Fact]
    public void Inside_lies_between_the_tags()
    {
        Assert.Equal("<w:i/>", Part.Raw(Element("rPr").Inside));
        Assert.Equal(string.Empty, Part.Raw(Element("i").Inside));
    }

    [Fact]
    public void Text_is_decoded() => Assert.Equal("Ministers &\n States \u201C", Element("t").Text);

    [Fact]
    public void Attributes_are_known_by_name_and_namespace()
    {
        Assert.Equal("a>b", Part.Root.Attribute("rsidR"));
        Assert.Equal("preserve", Element("t").Attribute("space", Namespaces.Xml));
        Assert.Null(Element("t").Attribute("space"));
        Assert.Null(Part.Root.Attribute("w", "http://www.w3.org/2000/xmlns/"));
    }

    [Fact]
    public void Elements_come_in_the_order_of_the_part() =>
        Assert.Equal(["p", "r", "rPr", "i", "t", "r"], Part.Root.All.Select(element => element.Name));

    [Fact]
    public void Elements_of_one_come_without_those_behind_it() =>
        Assert.Equal(["rPr", "i"], Element("rPr").All.Select(element => element.Name));

    [Fact]
    public void Strict_markup_is_the_same_markup()
    {
        var part = MarkupPart.Create("word/document.xml", "<p xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>");
        Assert.True(part.Root.Is("p"));
        Assert.False(part.Root.Is("r"));
    }

    [Fact]
    public void Edits_leave_the_rest_as_it_was()
    {
        var place = Part.Xml.IndexOf("States", StringComparison.Ordinal);
        var changed = Part.WithChanges([new TextChange(new TextSpan(place, 0), "all "), new TextChange(new TextSpan(0, 0), "")]);
        Assert.Equal(Paragraph.Replace("States", "all States", StringComparison.Ordinal), changed.Xml);
    }

    [Fact]
    public void Parts_that_are_only_written_are_not_read()
    {
        var broken = Part.WithChanges([new TextChange(new TextSpan(Part.Xml.Length - 1, 1), string.Empty)]);
        Assert.Equal(Paragraph[..^1], Encoding.UTF8.GetString(broken.ToBytes()));
        Assert.Throws<UnreadableDraftException>(() => broken.Root);
    }

    [Fact]
    public void Elements_of_all_parts_are_counted_together()
    {
        var budget = new ElementBudget();
        var half = Encoding.ASCII.GetBytes($"<a>{string.Concat(Enumerable.Repeat("<b/>", ElementBudget.Most / 2))}</a>");
        Assert.NotNull(MarkupPart.Load("a.xml", half, budget).Root);
        Assert.Throws<UnreadableDraftException>(() => MarkupPart.Load("b.xml", half, budget).Root);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    public void Encoding_and_its_mark_are_kept(string name, bool isMarked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes("<a>Côte d’Ivoire</a>")];
        var part = MarkupPart.Load("a.xml", bytes, new ElementBudget());

        Assert.Equal("Côte d’Ivoire", part.Root.Text);
        Assert.Equal(bytes, part.ToBytes());
    }

    private static MarkupElement Element(string name) => Part.Root.All.First(element => element.Is(name));
}
