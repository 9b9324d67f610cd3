using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Reading;

/// <summary>Which figures are footnote markers, and which belong to the text.</summary>
public sealed class MarkerTests
{
    private const string Notes = "\n\n1 See A/57/1.\n\n2 See A/57/2.\n";

    [Theory]
    [InlineData("Recalling the report,1 and the note,", "Recalling the report, and the note,")]
    [InlineData("Recalling the report1 and the note,", "Recalling the report and the note,")]
    [InlineData("Recalling resolution 55/255,1", "Recalling resolution 55/255,")]
    [InlineData("Recalling the session of 2001,1", "Recalling the session of 2001,")]
    [InlineData("Recalling “The report”,1", "Recalling “The report”,")]
    [InlineData("Recalling the report (second part)1 and the note,", "Recalling the report (second part) and the note,")]
    [InlineData("Recalling the report,\u00B9 and the note,", "Recalling the report, and the note,")]
    [InlineData("Recalling chapter 17 of Agenda 21,1 the Programme and its outcome,", "Recalling chapter 17 of Agenda 21, the Programme and its outcome,")]
    [InlineData("Recalling the principles of Agenda 21,1", "Recalling the principles of Agenda 21,")]
    public void Figure_glued_to_a_word_is_a_marker(string written, string read)
    {
        var paragraph = Preambular(written);

        Assert.Equal(read, paragraph.Text.Text);
        Assert.Equal("1", Assert.Single(paragraph.Markers).Name);
    }

    [Theory]
    [InlineData("Recalling Goal 1 of the plan,")]
    [InlineData("Recalling target 1.2 and the 16 Days of the campaign,")]
    [InlineData("Recalling its resolutions 56/1 and 57/2,")]
    [InlineData("Recalling document A/C.2/57/L.1, which it read,")]
    [InlineData("Recalling A/57/152 and Corr.1 and Add.2,")]
    [InlineData("Recalling A/57/152/Add1 and A/57/153/Rev2,")]
    [InlineData("Recalling the treaty, vol.1, No.2, in which it stands,")]
    [InlineData("Recalling the COVID-19 pandemic and 1,000 ships,")]
    [InlineData("Recalling chapters 20,1 and 22 of Agenda 21, which it read,")]
    public void Figure_of_the_text_is_none(string written)
    {
        var paragraph = Preambular(written);

        Assert.Equal(written, paragraph.Text.Text);
        Assert.Empty(paragraph.Markers);
    }

    [Theory]
    [InlineData("the conference of 2016 1 and its outcome,", "the conference of 2016 and its outcome,")]
    [InlineData("the report on the years 2014–20241 and its outcome,", "the report on the years 2014–2024 and its outcome,")]
    [InlineData("its resolution 59/300 1 and the reports,", "its resolution 59/300 and the reports,")]
    [InlineData("the 1972 Protocol, 1 the treaty and the reports,", "the 1972 Protocol, the treaty and the reports,")]
    [InlineData("Agenda 21 1 and the reports,", "Agenda 21 and the reports,")]
    [InlineData("Agenda 21, 1 the Programme and the reports,", "Agenda 21, the Programme and the reports,")]
    [InlineData("the Sustainable Development Goals 1 and its outcome,", "the Sustainable Development Goals and its outcome,")]
    public void Figure_between_blanks_of_a_page_is_a_marker_if_it_is_due(string written, string read)
    {
        var paragraph = OnPage($"Recalling {written}");

        Assert.Equal($"Recalling {read}", paragraph.Text.Text);
        Assert.Equal("1", Assert.Single(paragraph.Markers).Name);
    }

    [Theory]
    [InlineData("Goal 1 of the plan,")]
    [InlineData("Goals 3, 1, 14 and 15 of the plan,")]
    [InlineData("the Goals 1 and 2 of the plan,")]
    [InlineData("the report of 1 December 2003,")]
    [InlineData("its wish that 1 per cent be spent,")]
    [InlineData("the years 2002 and 2003 and target 6.1,")]
    [InlineData("decisions 1/CP.1 and 1/CMA.2 of the Parties,")]
    [InlineData("the election of members, 1 from each region and 2 from the coast,")]
    public void Counted_figure_of_a_page_is_none(string written)
    {
        var paragraph = OnPage($"Recalling {written}");

        Assert.Equal($"Recalling {written}", paragraph.Text.Text);
        Assert.Empty(paragraph.Markers);
    }

    [Fact]
    public void Marker_keeps_its_place_in_words_and_source()
    {
        const string Source = "The General Assembly,\n\nRecalling the report,1 and the note,\n\n1. Decides to wait.\n\n1 See A/57/1.\n";
        var paragraph = Drafts.Parse(Source).Resolutions[0].Preamble[0];
        var marker = Assert.Single(paragraph.Markers);

        Assert.Equal("Recalling the report,".Length, marker.Offset);
        Assert.Equal("1", Source.Substring(marker.Span.Start, marker.Span.Length));
    }

    [Fact]
    public void Note_with_an_asterisk_explains_a_word_of_the_first_page()
    {
        var document = Drafts.Fixture("sponsored-draft.txt");

        Assert.Equal("*", Assert.Single(document.Footnotes).Name);
        Assert.Contains(Drafts.TextNodes(document), node => node.Markers.Any(marker => marker.Name == "*"));
    }

    [Theory]
    [InlineData("Recalling the Convention 1 and the note,2", "Recalling the Convention and the note,")]
    [InlineData("Recalling the report,1 the Treaty 2 is part of it,", "Recalling the report, the Treaty is part of it,")]
    [InlineData("Recalling the report[^1] and the Treaty 2 is part of it,", "Recalling the report and the Treaty is part of it,")]
    public void Figure_that_a_blank_cut_off_is_a_marker_if_it_is_due(string written, string read)
    {
        var paragraph = Preambular(written);

        Assert.Equal(read, paragraph.Text.Text);
        Assert.Equal(["1", "2"], paragraph.Markers.Select(marker => marker.Name));
    }

    [Theory]
    [InlineData("Recalling article 1 of the Treaty,", "Recalling article 1 of the Treaty,")]
    [InlineData("Recalling option 1 of the plan,", "Recalling option 1 of the plan,")]
    [InlineData("Recalling Goals 1 and 2 of the plan,", "Recalling Goals 1 and 2 of the plan,")]
    [InlineData("Recalling the Convention 1 and the note,1", "Recalling the Convention 1 and the note,")]
    public void Figure_that_is_counted_or_has_another_place_stays_a_word(string written, string read) =>
        Assert.Equal(read, Preambular(written).Text.Text);

    private static PreambularParagraph Preambular(string text) =>
        Assert.Single(Drafts.Resolution($"{text}\n\n1. Decides to wait.{Notes}").Preamble);

    private static PreambularParagraph OnPage(string text) => Assert.Single(Assert.Single(Drafts.Parse($"""
        A/RES/78/903
        78/903. Harbours
        The General Assembly,
        {text}
        1.
        Decides to wait.
        __________________
        1

        23-99997 (E)

        See A/78/1.

        1/1
        """).Resolutions).Preamble);
}
