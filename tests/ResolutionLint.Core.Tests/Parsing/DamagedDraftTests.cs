using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Parsing;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Tests.Parsing;

public sealed class DamagedDraftTests
{
    [Theory]
    [InlineData("The general assembly")]
    [InlineData("General Assembly,")]
    [InlineData("THE GENERAL ASSEMBLY:")]
    public void A_misnamed_organ_line_loses_no_paragraph(string organLine)
    {
        var resolution = Assert.Single(Parse($"{organLine}\n\nRecalls the report,\n\n1. Decides to act.\n", new PlainTextReader()).Resolutions);

        Assert.Equal(organLine, resolution.OrganLine?.Text.Text);
        Assert.Single(resolution.Preamble);
        Assert.Single(resolution.Operatives);
    }

    [Fact]
    public void Operative_paragraphs_with_neither_organ_nor_preamble_make_no_resolution() =>
        Assert.Empty(Parse("Requests:\n\nRequests a report of the wells.\n\nDecides to act.\n", new PlainTextReader()).Resolutions);

    [Fact]
    public void Numerals_with_one_bracket_begin_a_list_behind_a_colon()
    {
        var resolution = Assert.Single(Parse("The General Assembly,\n\n1. Decides to act:\na) alone;\nb) together:\ni) here;\nii) there.\n", new PlainTextReader()).Resolutions);
        var items = resolution.Operatives[0].SubParagraphs.ToList();

        Assert.Equal(["a)", "b)"], items.Select(item => item.Label?.Text));
        Assert.Equal(["i)", "ii)"], items[1].SubParagraphs.Select(item => item.Label?.Text));
    }

    [Fact]
    public void Every_bullet_of_a_Markdown_list_is_an_item()
    {
        var resolution = Assert.Single(Parse("The General Assembly,\n\n1. Decides to act:\n\n   - alone\n   - together\n", new MarkdownReader()).Resolutions);

        Assert.Equal(["alone", "together"], resolution.Operatives[0].SubParagraphs.Select(item => item.Text.Text));
    }

    private static ResolutionDocument Parse(string text, IDocumentReader reader) =>
        DocumentParser.Parse(reader.Read(SourceText.From(text), "draft.txt"));
}
