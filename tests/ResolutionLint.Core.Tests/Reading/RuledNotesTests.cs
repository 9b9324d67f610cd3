namespace ResolutionLint.Core.Tests.Reading;

public sealed class RuledNotesTests
{
    private const string Text = "The General Assembly,\n\nNoting the report,\n\n1. Welcomes the report;\n\n2. Requests the Secretary-General to act.\n\n";

    [Theory]
    [InlineData("____\n\n1.  See A/57/64.\n2.  Resolution 217 A (III),\nannex.\n", "draft.txt")]
    [InlineData("----\n\n1. See A/57/64.\n\n2. Resolution 217 A (III),\nannex.\n", "draft.txt")]
    [InlineData("---\n\n1. See A/57/64.\n\n2. Resolution 217 A (III),\nannex.\n", "draft.md")]
    public void Numbered_lines_behind_the_last_rule_are_notes(string notes, string path)
    {
        var document = Drafts.Parse(Text + notes, path);

        Assert.Equal(["1", "2"], document.Footnotes.Select(note => note.Name));
        Assert.Equal("Resolution 217 A (III), annex.", document.Footnotes[1].Text.Text);
        Assert.Equal(["1.", "2."], Drafts.Labels(document.Resolutions[0].Operatives));
    }

    [Fact]
    public void Notes_behind_a_record_of_votes_are_notes() =>
        Assert.Equal(["1", "2"], Drafts.Parse("The General Assembly,\n\nNoting the report,1 and the rules,2\n\n1. Welcomes the report.\n\n[Adopted by a recorded vote of 25 to 8.\nAgainst:\nJapan and Slovakia]\n1 See A/57/64.\n2 Resolution 217 A (III).\n").Footnotes.Select(note => note.Name));

    [Fact]
    public void Notes_whose_first_was_lost_are_notes() =>
        Assert.Equal(["2", "3"], Drafts.Parse("The General Assembly,\n\nNoting the report,1 the rules,2 and the plan,3\n\n1. Welcomes the report.\n\n2 See A/57/64.\n3 Resolution 217 A (III).\n").Footnotes.Select(note => note.Name));

    [Fact]
    public void Number_without_a_first_marker_begins_no_notes() =>
        Assert.Empty(Drafts.Parse("The General Assembly,\n\nNoting the report of 29 April 2\n\n1. Welcomes the report.\n\n2 Official Records of the Security Council, Eighteenth Year, document S/5298.\n").Footnotes);

    [Theory]
    [InlineData("____\n\n3. Decides to remain seized of the matter.\n", "draft.txt")]
    [InlineData("---\n\n3. *Decides* to remain seized of the matter.\n", "draft.md")]
    public void Paragraphs_behind_a_rule_stay_paragraphs(string paragraph, string path)
    {
        var document = Drafts.Parse(Text + paragraph, path);

        Assert.Empty(document.Footnotes);
        Assert.Equal(3, document.Resolutions[0].Operatives.Length);
    }

    [Fact]
    public void Rule_above_the_operative_part_is_none_above_notes() =>
        Assert.Empty(Drafts.Parse("The General Assembly,\n\nNoting the report,\n\n----\n\n1. Requetss the Secretary-General to act.\n").Footnotes);
}
