using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Reading;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Front_matter_is_the_masthead()
    {
        var masthead = Drafts.Fixture("markdown-draft.md").Masthead;

        Assert.Equal("Security Council", masthead.Organ);
        Assert.Equal(59, masthead.Session);
        Assert.Equal("S/2004/999", masthead.Symbol);
        Assert.Equal("12", masthead.AgendaItem);
        Assert.Equal(new DateOnly(2004, 12, 20), masthead.Distributed);
    }

    [Fact]
    public void Emphasis_links_and_comments_leave_the_words()
    {
        var resolution = Drafts.Fixture("markdown-draft.md").Resolutions[0];

        Assert.Equal("The Security Council,", resolution.OrganLine?.Text.Text);
        Assert.Equal("Recalling its resolution 1373 (2001) of 28 September 2001,", resolution.Preamble[0].Text.Text);
        Assert.Equal("Reaffirming its earlier statements,", resolution.Preamble[1].Text.Text);
    }

    [Fact]
    public void Links_by_name_leave_the_words_and_brackets_that_lead_nowhere_stay()
    {
        var document = Drafts.Parse(
            "The General Assembly,\n\nRecalling its resolution [60/251][council] and the [report][],\n\nNoting the meeting in [Nairobi][Geneva],\n\n[council]: https://example.org/a_(b)\n[Report]: <https://example.org>\n",
            "draft.md");

        Assert.Equal(
            ["Recalling its resolution 60/251 and the report,", "Noting the meeting in [Nairobi][Geneva],"],
            document.Resolutions[0].Preamble.Select(paragraph => paragraph.Text.Text));
    }

    [Fact]
    public void Notes_are_found_by_their_names()
    {
        var document = Drafts.Fixture("markdown-draft.md");

        Assert.Equal(["1", "report"], document.Footnotes.Select(note => note.Name));
        Assert.Equal("Every six months, in writing.", document.Footnotes[1].Text.Text);
        Assert.Equal("report", Assert.Single(document.Resolutions[0].Operatives[1].Markers).Name);
    }

    [Fact]
    public void Lists_below_a_paragraph_are_its_sub_paragraphs() =>
        Assert.Equal(["(a)", "(b)"], Drafts.Labels(Drafts.Fixture("markdown-draft.md").Resolutions[0].Operatives[0].SubParagraphs));

    [Theory]
    [InlineData("```\nx = 1;\n```", 0)]
    [InlineData("~~~~ text\n3. Decides.\n~~~\n~~~~", 0)]
    [InlineData("```\nThe fence is never closed.", 1)]
    public void Code_between_fences_is_no_text(string code, int expected) =>
        Assert.Equal(expected, Drafts.Parse($"The General Assembly,\n\nNoting the report,\n\n1. Approves the code:\n\n{code}\n\n2. Requests the Secretary-General to act.\n", "draft.md")
            .Resolutions[0].Operatives[0].Children.Length);

    [Fact]
    public void Numbers_in_a_quotation_are_quoted()
    {
        var operatives = Drafts.Parse("The General Assembly,\n\nNoting the report,\n\n1. Decides as follows:\n\n> 2. The Committee shall meet.\n\n2. Requests the Secretary-General to act.\n", "draft.md").Resolutions[0].Operatives;

        Assert.Equal(["1.", "2."], Drafts.Labels(operatives));
        Assert.IsType<ContinuationText>(Assert.Single(operatives[0].Children));
    }

    [Fact]
    public void Damaged_front_matter_is_left_aside() =>
        Assert.Single(Drafts.Parse("---\norgan: [\n---\n\nThe General Assembly,\n\n1. Decides to wait.\n", "draft.md").Resolutions);
}
