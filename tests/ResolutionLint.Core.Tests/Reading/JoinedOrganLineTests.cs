using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Tests.Reading;

public sealed class JoinedOrganLineTests
{
    [Theory]
    [InlineData("The General Assembly,| Recalling its resolution 58/909,")]
    [InlineData("  The General Assembly,| Recalling its resolution 58/909,")]
    [InlineData("The General Assembly,|\u00A0Recalling its resolution 58/909,")]
    [InlineData("*The General Assembly*,| *Recalling* its resolution 58/909,")]
    [InlineData("_The General Assembly,_| _Recalling_ its resolution 58/909,")]
    [InlineData("The Security Council,| Gravely concerned at the drought,")]
    [InlineData("The Security Council,| 1. Decides to dig;")]
    [InlineData("The Economic and Social Council,| Decides to dig.")]
    [InlineData("The Committee on Food, Nutrition and Health,| Noting the report,")]
    [InlineData("The General Assembly,|\tThe wells being dry,")]
    [InlineData("THE GENERAL ASSEMBLY,| RECALLING its resolution 58/909,")]
    public void First_paragraph_on_the_organ_line_begins_behind_it(string marked)
    {
        var line = marked.Replace("|", string.Empty, StringComparison.Ordinal);

        Assert.Equal(marked.IndexOf('|', StringComparison.Ordinal), JoinedOrganLine.EndIn(line, new(0, line.Length)));
    }

    [Theory]
    [InlineData("The General Assembly,")]
    [InlineData("The General Assembly, \t\r\n")]
    [InlineData("The General Assembly, recalling its resolution 58/909, decided to dig.")]
    [InlineData("The Security Council, Chapter VII")]
    [InlineData("The General Assembly,Recalling its resolution 58/909,")]
    [InlineData("The Secretary-General, Recalling the wells,")]
    [InlineData("The wells of the General Assembly, Recalling its resolution 58/909,")]
    [InlineData("“The General Assembly, Having considered the report,")]
    [InlineData("In 2003 the General Assembly, Recalling its resolution 58/909,")]
    public void Other_lines_are_left_whole(string line) => Assert.Equal(0, JoinedOrganLine.EndIn(line, new(0, line.Length)));

    [Fact]
    public void Name_that_is_longer_than_any_is_left_whole()
    {
        var line = $"The Council of {string.Concat(Enumerable.Repeat("Wells,** ", 30))} Recalling the drought,";

        Assert.Equal(0, JoinedOrganLine.EndIn(line, new(0, line.Length)));
    }

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Resolution_is_read_as_if_the_line_stood_alone(string path)
    {
        var resolution = Assert.Single(Drafts.Parse("The General Assembly, Noting the drought,\n\nAware of the wells,\n\n1. Decides to dig;\n\n2. Decides to go on.\n", path).Resolutions);

        Assert.Equal("The General Assembly,", resolution.OrganLine?.Text.Text);
        Assert.Equal(["Noting the drought,", "Aware of the wells,"], resolution.Preamble.Select(paragraph => paragraph.Text.Text));
        Assert.Equal(22, resolution.Preamble[0].Span.Start);
    }

    [Theory]
    [InlineData("in the words of the report,\nThe Security Council, Recalling its resolution 1325 (2000)", false)]
    [InlineData("a statement that was adopted by\r\nThe Security Council, Recalling its resolution 1325 (2000)", false)]
    [InlineData("School meals\nThe Security Council, Recalling its resolution 1325 (2000)", true)]
    [InlineData("the following draft resolution:\r\n\r\nThe Security Council, Recalling its resolution 1325 (2000)", true)]
    public void Sentence_that_goes_on_has_no_organ_line(string text, bool isOrganLine)
    {
        var start = text.LastIndexOf('\n') + 1;

        Assert.Equal(isOrganLine, JoinedOrganLine.EndIn(text, new(start, text.Length - start)) > 0);
    }
}
