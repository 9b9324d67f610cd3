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
    public void Title_of_an_annex_stays()
    {
        var text = SourceText.From($"80/300. {Title}\n\nThe General Assembly,\n\n1. Adopts the report.\n\nAnnex\n\n{Title}\n\nThe report is long.\n");

        Assert.DoesNotContain(new PlainTextReader().Read(text, "draft.txt").Blocks, block => block.Kind == BlockKind.Furniture);
    }
}
