using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Tests.Reading;

public sealed class MarkdownNumbersTests
{
    [Fact]
    public void List_of_ones_is_counted_by_place()
    {
        var operatives = Operatives("1. Decides to dig;\n\n1. Requests the Secretary-General:\n\n   (a) To count;\n\n   (b) To report;\n\n1. Decides to go on.");

        Assert.Equal(["1", "2", "3"], ValuesOf(operatives));
        Assert.Equal([1, 2, 3], operatives.Select(paragraph => paragraph.Label?.Ordinal));
        Assert.All(operatives, paragraph => Assert.Equal("1.", paragraph.Label?.Text));
    }

    [Fact]
    public void List_in_an_item_is_counted_by_itself()
    {
        var text = new MarkdownReader().Read(SourceText.From("1. Decides as follows:\n\n   1. Wells are dug;\n\n   1. Wells are kept;\n\n1. Decides to go on."), "draft.md");

        Assert.Equal(["1", "1", "2", "2"], text.Blocks.Select(block => block.Label?.Value));
    }

    [Fact]
    public void List_in_a_quotation_is_counted_by_itself()
    {
        var text = new MarkdownReader().Read(
            SourceText.From("1. Decides that paragraph 1 shall read:\n\n   > 1. Wells are dug;\n   >\n   > 1. Wells are kept;\n\n1. Decides to go on."), "draft.md");

        Assert.Equal(["1", "1", "2", "2"], text.Blocks.Where(block => block.Label is not null).Select(block => block.Label?.Value));
    }

    [Theory]
    [InlineData("1. Decides to dig;\n\n2. Decides to rest;\n\n2. Decides to go on.", "1", "2", "2")]
    [InlineData("1. Decides to dig;\n\n1. Decides to rest;\n\n3. Decides to go on.", "1", "1", "3")]
    [InlineData("**1.** Decides to dig;\n\n**1.** Decides to rest;\n\n**1.** Decides to go on.", "1", "1", "1")]
    [InlineData("1\\. Decides to dig;\n\n1\\. Decides to rest;\n\n1\\. Decides to go on.", "1", "1", "1")]
    public void Numbers_that_are_shown_as_written_stay(string operatives, params string[] expected) =>
        Assert.Equal(expected, ValuesOf(Operatives(operatives)));

    [Theory]
    [InlineData("## Rivers", "1", "2", "1")]
    [InlineData("- rivers;", "1", "2", "1")]
    [InlineData("   - rivers;", "1", "2", "3")]
    public void What_stands_at_the_margin_begins_the_count_anew(string between, params string[] expected) =>
        Assert.Equal(expected, ValuesOf(Operatives($"1. Decides to dig;\n\n1. Requests wells:\n\n{between}\n\n1. Decides to go on.")));

    [Fact]
    public void Plain_text_is_shown_as_written() =>
        Assert.Equal(["1", "1"], ValuesOf(Drafts.Resolution("Noting the report,\n\n1. Decides to dig;\n\n1. Decides to go on.").Operatives));

    private static IReadOnlyList<OperativeParagraph> Operatives(string text) =>
        [.. Drafts.Parse($"*The General Assembly*,\n\n*Noting* the report,\n\n{text}\n", "draft.md").Resolutions[0].DescendantsAndSelf().OfType<OperativeParagraph>()];

    private static IEnumerable<string?> ValuesOf(IEnumerable<TextNode> paragraphs) => paragraphs.Select(paragraph => paragraph.Label?.Value);
}
