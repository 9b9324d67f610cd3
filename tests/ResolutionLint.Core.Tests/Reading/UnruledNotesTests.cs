namespace ResolutionLint.Core.Tests.Reading;

/// <summary>Notes above which no rule stands.</summary>
public sealed class UnruledNotesTests
{
    private const string Page = "The General Assembly,\n\nRecalling the Treaty, 1 the Convention 2 and the report, 3 which was read by many States in the\n";

    [Fact]
    public void Note_may_open_with_a_year()
    {
        var document = Drafts.Parse(
            "The General Assembly,\n\nRecalling the Treaty,1 the Final Document2 and its annex,3\n\n1. Decides to act.\n\n____\n\n"
            + "1 See A/57/1.\n2 2000 Review Conference of the Parties to the Treaty, Final Document.\n3 Ibid., annex.\n");

        Assert.Equal(["1", "2", "3"], document.Footnotes.Select(note => note.Name));
        Assert.StartsWith("2000 Review Conference", document.Footnotes[1].Text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1\n\n23-12345 (E)\n\nResolution 60/1.\nUnited Nations, Treaty Series, vol. 402, No. 5778.\n2\n3\nA/80/12.\n\n1/2\n")]
    [InlineData("\nResolution 60/1.\nUnited Nations, Treaty Series, vol. 402, No. 5778.\nA/80/12.\n1\n2\n3\n\n1/2\n\n23-12345\n")]
    [InlineData("\nReport of the Conference on Deserts, Niamey (publication,\nSales No. E.93.I.8).\n2\nUnited Nations, Treaty Series, vol. 402, No. 5778.\n3\nA/80/12.\n1\n\n1/2\n\n23-12345\n")]
    public void Foot_of_a_page_is_known_by_numbers_and_sources(string foot)
    {
        var document = Drafts.Parse(Page + foot + "\n\nA/RES/80/300\n\nregion,\n\n1. Decides to act;\n\n2. Requests the Secretary-General to report.\n\nA/RES/80/300\n");

        Assert.Equal(["1", "2", "3"], document.Footnotes.Select(note => note.Name));
        Assert.EndsWith("by many States in the region,", Assert.Single(document.Resolutions[0].Preamble).Text.Text, StringComparison.Ordinal);
        Assert.Equal(["1.", "2."], Drafts.Labels(document.Resolutions[0].Operatives));
    }

    [Fact]
    public void Paragraphs_of_a_page_stay_what_they_are()
    {
        var document = Drafts.Parse(
            "The General Assembly,\n\n1. Recalls the\n2030 Agenda for Sustainable Development; 1\n\n2. Decides to act;\n\n3. Requests a report.\n\n2\n\n1/2\n\n23-12345\n");

        Assert.Equal(["1.", "2.", "3."], Drafts.Labels(document.Resolutions[0].Operatives));
        Assert.Empty(document.Footnotes);
    }

    [Fact]
    public void Note_among_the_paragraphs_of_Markdown_is_none_of_them()
    {
        var document = Drafts.Parse(
            "The General Assembly,\n\nRecalling the Treaty,1 and the obligations that\n\n1 United Nations, Treaty Series, vol. 729, No. 10485.\n\narose from its report,2\n\n"
            + "2 The Disarmament Yearbook, vol. 10 (Sales No.\nE.86.IX.7).\n\n1. Decides to act.\n",
            "draft.md");

        Assert.Equal("Recalling the Treaty, and the obligations that arose from its report,", document.Resolutions[0].Preamble[0].Text.Text);
        Assert.Equal("1", document.Footnotes[0].Name);
    }

    [Fact]
    public void Number_without_a_marker_begins_no_note_of_Markdown() =>
        Assert.Empty(Drafts.Parse("The General Assembly,\n\nRecalling the Treaty,\n\n1 See the report.\n\n1. Decides to act.\n", "draft.md").Footnotes);
}
