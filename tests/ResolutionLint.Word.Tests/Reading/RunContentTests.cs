using ResolutionLint.Word.Tests.Support;
using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests.Reading;

/// <summary>What the children of a run stand for.</summary>
public sealed class RunContentTests
{
    [Theory]
    [InlineData("<w:t>a</w:t><w:tab/><w:t>b</w:t>", "a\tb")]
    [InlineData("<w:t>a</w:t><w:ptab w:relativeTo=\"margin\" w:alignment=\"right\" w:leader=\"none\"/><w:t>b</w:t>", "a\tb")]
    [InlineData("<w:t>a</w:t><w:br/><w:t>b</w:t>", "a\u2028b")]
    [InlineData("<w:t>a</w:t><w:br w:type=\"textWrapping\"/><w:t>b</w:t>", "a\u2028b")]
    [InlineData("<w:t>a</w:t><w:cr/><w:t>b</w:t>", "a\u2028b")]
    [InlineData("<w:br w:type=\"page\"/><w:t>b</w:t>", "b")]
    [InlineData("<w:t>a</w:t><w:br w:type=\"column\"/><w:t>b</w:t>", "a\u2028b")]
    [InlineData("<w:t>a</w:t><w:lastRenderedPageBreak/><w:t>b</w:t>", "ab")]
    [InlineData("<w:t>non</w:t><w:noBreakHyphen/><w:t>state</w:t>", "non\u2011state")]
    [InlineData("<w:t>co</w:t><w:softHyphen/><w:t>operation</w:t>", "co\u00ADoperation")]
    [InlineData("<w:t>a</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:t>b</w:t>", "a\uF0B7b")]
    [InlineData("<w:t>a</w:t><w:sym w:font=\"Symbol\" w:char=\"0001\"/><w:t>b</w:t>", "ab")]
    [InlineData("<w:t>a\u00A0b</w:t>", "a\u00A0b")]
    [InlineData("<w:t> a </w:t><w:t xml:space=\"preserve\"> b</w:t>", "a b")]
    [InlineData("<w:t xml:space=\"preserve\">a\nb</w:t>", "a b")]
    [InlineData("<w:t xml:space=\"preserve\">a&#13;&#10;b</w:t>", "a  b")]
    [InlineData("<w:t>\na\n</w:t><w:t>b</w:t>", "ab")]
    [InlineData("<w:t>a</w:t><w:instrText> PAGE </w:instrText>", "a")]
    [InlineData("<w:t>a</w:t><w:commentReference w:id=\"0\"/><w:annotationRef/>", "a")]
    [InlineData("<w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby>", "base")]
    public void Content_is_shown_as_in_print(string content, string line) => Assert.Equal([line], Lines(Paragraph(Run(content))));

    [Fact]
    public void Hidden_words_are_left_out() => Assert.Equal(["a c"], Lines(Paragraph(R("a ") + R("b", "<w:vanish/>") + R("c"))));

    [Fact]
    public void Raised_figures_are_marks_of_notes() =>
        Assert.Equal(["report,¹² the 1st"], Lines(Paragraph(R("report,") + R("12", "<w:vertAlign w:val=\"superscript\"/>") + R(" the 1") + R("st", "<w:vertAlign w:val=\"superscript\"/>"))));

    [Fact]
    public void Raised_figures_of_units_are_no_marks_of_notes()
    {
        var document = new RawDocument
        {
            Body = P("The General Assembly,") + Paragraph(R("Recalling the report,") + Run("<w:footnoteReference w:id=\"1\"/>")) +
                Paragraph(R("1. Takes note of 10 km") + R("2", "<w:vertAlign w:val=\"superscript\"/>") + R(" of land;")) + P("2. Decides to go on."),
            Parts = [FootnotesPart("<w:footnote w:id=\"1\">" + P("See A/57/64.") + "</w:footnote>")],
        };
        var model = Lint.Understand(Lint.OpenWord(document.ToBytes())).Document;
        Assert.Equal("Takes note of 10 km\u00B2 of land;", model.Resolutions[0].Operatives[0].Text.Text);
        Assert.Empty(model.Resolutions[0].Operatives[0].Markers);
    }

    [Fact]
    public void Lowered_figures_stay() => Assert.Equal(["CO2"], Lines(Paragraph(R("CO") + R("2", "<w:vertAlign w:val=\"subscript\"/>"))));

    [Theory]
    [InlineData("<w:hyperlink r:id=\"rId9\">{0}</w:hyperlink>")]
    [InlineData("<w:smartTag w:element=\"place\"><w:smartTagPr/>{0}</w:smartTag>")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:customXml w:element=\"x\"><w:customXmlPr/>{0}</w:customXml>")]
    [InlineData("<w:bdo w:val=\"ltr\">{0}</w:bdo>")]
    [InlineData("<w:dir w:val=\"ltr\">{0}</w:dir>")]
    [InlineData("<w:fldSimple w:instr=\" DOCPROPERTY x \">{0}</w:fldSimple>")]
    [InlineData("<w:ins w:id=\"1\" w:author=\"x\">{0}</w:ins>")]
    [InlineData("<w:moveTo w:id=\"1\" w:author=\"x\">{0}</w:moveTo>")]
    [InlineData("<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>{0}<w:bookmarkEnd w:id=\"1\"/>")]
    public void Words_are_found_in_whatever_is_around_them(string around) =>
        Assert.Equal(["a b c"], Lines(Paragraph(R("a ") + around.Replace("{0}", R("b"), StringComparison.Ordinal) + R(" c"))));

    [Fact]
    public void Formula_shows_its_characters() => Assert.Equal(
        ["x = 2"],
        Lines(Paragraph(R("x ") + "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>= 2</m:t></m:r></m:oMath>")));

    [Fact]
    public void Formula_in_several_lines_of_markup_is_on_one() => Assert.Equal(
        ["x = 2"],
        Lines(Paragraph(R("x ") + "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>=\n2</m:t></m:r></m:oMath>")));
}
