using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Reading;

/// <summary>Notes whose number is raised, as whoever types true footnote signs writes them.</summary>
public sealed class RaisedNoteTests
{
    [Theory]
    [InlineData("the report,\u00B9", "the note\u00B2")]
    [InlineData("the report,1", "the note2")]
    public void Raised_number_begins_a_note(string first, string second)
    {
        var document = Drafts.Parse(
            $"The General Assembly,\n\nRecalling {first}\n\n1. Takes note of {second};\n\n2. Decides to go on.\n\n\u00B9 See A/57/64.\n\n\u00B2 Ibid., annex.\n");

        Assert.Equal(["1 See A/57/64.", "2 Ibid., annex."], Notes(document));
        Assert.Equal(["\u00B9", "\u00B2"], document.Footnotes.Select(note => note.Label?.Text));
        Assert.Equal(["1", "2"], Markers(document));
        Assert.Equal(["Takes note of the note;", "Decides to go on."], document.Resolutions[0].Operatives.Select(paragraph => paragraph.Text.Text));
    }

    [Theory]
    [InlineData("Decides to go on.\n\u00B9 See A/57/64.")]
    [InlineData("Decides to go on.\u00B9\n\u00B9 See A/57/64.")]
    [InlineData("Decides to go on.\n________________\n\u00B9 See A/57/64.")]
    [InlineData("Decides to go on.\n\nNotes\n\n\u00B9See A/57/64.")]
    [InlineData("Decides to go on.\n77th plenary meeting\n18 December 2002\n\u00B9 See A/57/64.")]
    public void Raised_number_is_told_without_a_blank_line_before_it(string end)
    {
        var document = Drafts.Parse($"The General Assembly,\n\nRecalling the report,\u00B9\n\n1. {end}\n");

        Assert.Equal(["1 See A/57/64."], Notes(document));
        Assert.Equal("Decides to go on.", Assert.Single(document.Resolutions[0].Operatives).Text.Text);
    }

    [Fact]
    public void Pages_may_number_their_notes_from_one_again()
    {
        var document = Drafts.Parse(
            "The General Assembly,\n\nRecalling the report,\u00B9\n\n\u00B9 See A/57/64.\n\nRecalling also the note,\u00B9\n\n\u00B9 See A/57/65.\n\n1. Decides to go on.\n");

        Assert.Equal(["1 See A/57/64.", "1 See A/57/65."], Notes(document));
        Assert.Equal(2, document.Resolutions[0].Preamble.Length);
    }

    [Fact]
    public void Note_goes_on_on_the_next_line_of_a_wrapped_text()
    {
        var document = Drafts.Parse("""
            The General Assembly,

            Recalling the report of the Secretary-General on the work of night schools
            in harbour towns,¹ and the part that libraries play in the life of a
            district,

            1. Decides to continue its consideration of the matter at its next session,
            under the item of its agenda that deals with schools.

            ¹ Official Records of the General Assembly, Fifty-seventh Session,
            Supplement No. 12.
            """);

        Assert.Equal(["1 Official Records of the General Assembly, Fifty-seventh Session, Supplement No. 12."], Notes(document));
    }

    [Theory]
    [InlineData("Recalling the report\n\u00B9 and the note,")]
    [InlineData("Recalling the report\n\u00B9 See A/57/64, and the note,")]
    public void Raised_number_in_the_middle_of_a_sentence_begins_none(string paragraph) =>
        Assert.Empty(Drafts.Parse($"The General Assembly,\n\n{paragraph}\n\n1. Decides to go on.\n").Footnotes);

    [Theory]
    [InlineData("an area of 10 km\u00B2 of land", "\u00B9")]
    [InlineData("an area of 10 km2 of land", "1")]
    [InlineData("some 300m\u00B3/s of water", "\u00B9")]
    public void Powers_of_units_are_no_markers(string words, string marker)
    {
        var document = Drafts.Parse($"The General Assembly,\n\nRecalling the report,{marker}\n\n1. Takes note of {words};\n\n2. Decides to go on.\n\n\u00B9 See A/57/64.\n\n\u00B2 Ibid.\n\n\u00B3 Ibid.\n");

        Assert.Equal(["1"], Markers(document));
        Assert.Contains(words, document.Resolutions[0].Operatives[0].Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_that_ends_like_a_unit_has_its_marker() =>
        Assert.Equal(["1", "2"], Markers(Drafts.Parse("The General Assembly,\n\nRecalling the report,\u00B9\n\n1. Takes note of the team\u00B2 of experts;\n\n\u00B9 See A/57/64.\n\n\u00B2 Ibid.\n")));

    private static IEnumerable<string> Notes(ResolutionDocument document) => document.Footnotes.Select(note => $"{note.Name} {note.Text.Text}");

    private static IEnumerable<string> Markers(ResolutionDocument document) =>
        Drafts.TextNodes(document).SelectMany(node => node.Markers).Select(marker => marker.Name);
}
