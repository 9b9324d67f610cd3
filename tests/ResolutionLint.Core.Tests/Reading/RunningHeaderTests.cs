using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Tests.Reading;

/// <summary>Heads of pages in a text that has no pages any more.</summary>
public sealed class RunningHeaderTests
{
    private const string Title = "Report of the Agency for the Use of the Seas";

    [Theory]
    [InlineData($"A/RES/80/300 {Title}", "draft.txt")]
    [InlineData("A/RES/80/300 Report of the Agency", "draft.md")]
    [InlineData(Title, "draft.txt")]
    [InlineData(Title, "draft.md")]
    [InlineData("Report of the Agency for\nthe Use of the Seas", "draft.md")]
    public void Header_in_the_middle_of_a_sentence_is_none_of_its_words(string header, string path)
    {
        var document = Drafts.Parse(
            $"80/300. {Title}\n\nThe General Assembly,\n\nRecalling the statements of all the Heads of State or Government in the general debate of the\n\n{header}\n\n"
            + "Assembly at its last session,\n\n1. Decides to act.\n",
            path);

        Assert.EndsWith("general debate of the Assembly at its last session,", Assert.Single(document.Resolutions[0].Preamble).Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Header_that_comes_back_stands_between_paragraphs_too()
    {
        var document = Drafts.Parse(
            $"{Title}\n\nThe General Assembly,\n\nRecalling its resolution 79/12,\n\nA/80/L.3 {Title}\n\nNoting the report,\n\n"
            + $"1. Decides to act;\n\nA/80/L.3 {Title}\n\n2. Decides to wait.\n");

        Assert.Equal(["Recalling its resolution 79/12,", "Noting the report,"], document.Resolutions[0].Preamble.Select(paragraph => paragraph.Text.Text));
        Assert.Equal(["Decides to act;", "Decides to wait."], document.Resolutions[0].Operatives.Select(paragraph => paragraph.Text.Text));
    }

    [Theory]
    [InlineData($"Annex\n\n{Title}\n\nThe report is long.")]
    [InlineData($"Annex\n\nList of resolutions\n\nA/RES/77/248 {Title}\n\nA/RES/78/69 {Title}\n\nA/RES/78/70 Sustainable fisheries")]
    public void Title_of_an_annex_stays(string annex)
    {
        var text = SourceText.From($"80/300. {Title}\n\nThe General Assembly,\n\n1. Adopts the report.\n\n{annex}\n");

        Assert.DoesNotContain(new PlainTextReader().Read(text, "draft.txt").Blocks, block => block.Kind == BlockKind.Furniture);
    }

    [Theory]
    [InlineData($"Recalling the sea,\n\n{Title}\n\n1. Decides to act.")]
    [InlineData($"1. Requests a report under the item entitled\n{Title}\nto the Assembly.")]
    public void Title_that_stands_once_among_the_paragraphs_stays(string words)
    {
        var text = SourceText.From($"80/300. {Title}\n\nThe General Assembly,\n\n{words}\n");

        Assert.DoesNotContain(new PlainTextReader().Read(text, "draft.txt").Blocks, block => block.Kind == BlockKind.Furniture);
    }
}
