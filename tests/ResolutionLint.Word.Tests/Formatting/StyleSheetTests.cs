using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;
using ResolutionLint.Word.Tests.Support;
using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests.Formatting;

/// <summary>How characters look once all styles have had their say.</summary>
public sealed class StyleSheetTests
{
    private const string Italic = "<w:rPr><w:i/></w:rPr>";

    [Theory]
    [InlineData("<w:i/>", TextLook.Italic)]
    [InlineData("<w:i w:val=\"1\"/>", TextLook.Italic)]
    [InlineData("<w:i w:val=\"0\"/>", TextLook.Plain)]
    [InlineData("<w:i w:val=\"false\"/>", TextLook.Plain)]
    [InlineData("<w:i w:val=\"off\"/>", TextLook.Plain)]
    [InlineData("<w:b/><w:u w:val=\"single\"/>", TextLook.Bold | TextLook.Underlined)]
    [InlineData("<w:u w:val=\"none\"/>", TextLook.Plain)]
    [InlineData("<w:rStyle w:val=\"Emphasis\"/>", TextLook.Italic)]
    [InlineData("<w:rStyle w:val=\"Emphasis\"/><w:i w:val=\"0\"/>", TextLook.Plain)]
    [InlineData("<w:rStyle w:val=\"Quiet\"/>", TextLook.Plain)]
    [InlineData("<w:rStyle w:val=\"Unheard\"/>", TextLook.Plain)]
    public void Run_says_it_or_its_style_does(string properties, TextLook look) => Assert.Equal(look, LookOf(Paragraph(R("Recalling", properties))));

    [Theory]
    [InlineData("", TextLook.Italic)]
    [InlineData("<w:i w:val=\"0\"/>", TextLook.Plain)]
    [InlineData("<w:i/>", TextLook.Italic)]
    public void Style_of_the_paragraph_says_it_unless_the_run_does(string properties, TextLook look) =>
        Assert.Equal(look, LookOf(Paragraph(R("Recalling", properties), "<w:pStyle w:val=\"Slanted\"/>")));

    [Fact]
    public void Italics_in_italics_are_upright() =>
        Assert.Equal(TextLook.Plain, LookOf(Paragraph(R("Recalling", "<w:rStyle w:val=\"Emphasis\"/>"), "<w:pStyle w:val=\"Slanted\"/>")));

    [Fact]
    public void Underlining_does_not_undo_underlining() =>
        Assert.Equal(TextLook.Underlined, LookOf(Paragraph(R("Recalling", "<w:rStyle w:val=\"Line\"/>"), "<w:pStyle w:val=\"Lined\"/>")));

    [Fact]
    public void Paragraph_without_style_has_the_usual_one() => Assert.Equal(
        TextLook.Italic,
        LookOf(Paragraph(R("Recalling")), $"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Usual\">{Italic}</w:style>"));

    [Fact]
    public void What_nobody_says_the_defaults_do() => Assert.Equal(
        TextLook.Bold,
        LookOf(Paragraph(R("Recalling")), "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>"));

    private static TextLook LookOf(string body, string more = "")
    {
        var styles = StylesPart(
            more,
            $"<w:style w:type=\"paragraph\" w:styleId=\"Slant\">{Italic}</w:style>",
            "<w:style w:type=\"paragraph\" w:styleId=\"Slanted\"><w:basedOn w:val=\"Slant\"/></w:style>",
            "<w:style w:type=\"paragraph\" w:styleId=\"Lined\"><w:rPr><w:u w:val=\"single\"/></w:rPr></w:style>",
            "<w:style w:type=\"character\" w:styleId=\"Line\"><w:rPr><w:u w:val=\"single\"/></w:rPr></w:style>",
            $"<w:style w:type=\"character\" w:styleId=\"Emphasis\">{Italic}</w:style>",
            "<w:style w:type=\"character\" w:styleId=\"Quiet\"><w:basedOn w:val=\"Emphasis\"/><w:rPr><w:i w:val=\"0\"/></w:rPr></w:style>");
        var read = Lint.OpenWord(new RawDocument { Body = body, Parts = [styles] }.ToBytes()).Read();
        var looks = Enumerable.Range(0, "Recalling".Length).Select(offset => read.Styles!.At(offset)).Distinct();
        Assert.Equal(TextLook.Plain, read.Styles!.At(read.Source.ToString(new TextSpan(0, read.Source.Length)).IndexOf('\n', StringComparison.Ordinal)));
        return Assert.Single(looks);
    }
}
