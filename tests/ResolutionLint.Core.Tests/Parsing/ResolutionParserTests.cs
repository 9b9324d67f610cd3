using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>The parts of a resolution, and texts in which they are damaged or nested.</summary>
public sealed class ResolutionParserTests
{
    [Fact]
    public void Single_operative_paragraph_needs_no_number()
    {
        var resolution = Drafts.Resolution("Noting the report,\n\nDecides to consider it again.\n");

        Assert.Equal(["-"], Drafts.Labels(resolution.Operatives));
    }

    [Theory]
    [InlineData("Decides:")]
    [InlineData("Decides")]
    [InlineData("Recommends:")]
    public void Verb_alone_above_letters_is_an_operative_paragraph(string verb)
    {
        var resolution = Drafts.Resolution($"Noting the report,\n\n{verb}\n\n(a) To dig wells;\n\n(b) To keep them.\n");

        Assert.Empty(resolution.Preamble.Single().Children);
        Assert.Equal(["(a)", "(b)"], Drafts.Labels(Assert.Single(resolution.Operatives).SubParagraphs));
    }

    [Fact]
    public void Verb_alone_above_numbers_is_a_heading()
    {
        var resolution = Drafts.Resolution("Noting the report,\n\nDecides:\n\n1. That wells are dug;\n\n2. That wells are kept.\n");

        Assert.Equal(["1.", "2."], Drafts.Labels(resolution.Operatives));
        Assert.Single(resolution.Children.OfType<Heading>());
    }

    [Fact]
    public void Meeting_that_is_not_known_yet_adopts_nothing()
    {
        var document = Drafts.Parse("The General Assembly,\n\nNoting the report,\n\nDecides to dig.\n\n...th plenary meeting,\n\n... December 2004\n");

        Assert.Equal(DocumentKind.DraftResolution, document.Kind);
        Assert.Null(document.Masthead.Meeting);
    }

    [Theory]
    [InlineData("54th plenary meeting", "20 December 2004")]
    [InlineData("...th plenary meeting,", "... December 2004")]
    [InlineData("…th plenary meeting", "… December 2004")]
    [InlineData("[...]th plenary meeting", "[..] December 2004")]
    public void Meeting_and_date_close_a_resolution_before_they_are_known(string meeting, string date) =>
        Assert.Equal([meeting, date], Drafts.Resolution($"Noting the report,\n\nDecides to dig;\n\nProclaims the Day of Wells.\n\n{meeting}\n\n{date}\n").Children.OfType<ClosingLine>().Select(line => line.Text.Text));

    [Fact]
    public void Sub_paragraphs_nest_to_any_depth()
    {
        var paragraph = Drafts.Resolution("""
            1. Requests the Secretary-General:

            (a) To count:

            (i) Ships:

            a. With sails;

            b. Without;

            (ii) Boats;

            (b) To report.
            """).Operatives[0];

        Assert.Equal(["(a)", "(b)"], Drafts.Labels(paragraph.SubParagraphs));
        Assert.Equal(["(i)", "(ii)"], Drafts.Labels(paragraph.SubParagraphs.First().SubParagraphs));
        Assert.Equal(["a.", "b."], Drafts.Labels(paragraph.SubParagraphs.First().SubParagraphs.First().SubParagraphs));
    }

    [Fact]
    public void Letter_i_goes_on_from_h()
    {
        var items = string.Join("\n\n", "abcdefghij".Select(letter => $"({letter}) To count;"));
        var paragraph = Drafts.Resolution($"1. Requests the Secretary-General:\n\n{items}\n").Operatives[0];

        Assert.Equal(10, paragraph.SubParagraphs.Count());
        Assert.All(paragraph.SubParagraphs, item => Assert.Equal(LabelKind.Letter, item.Label?.Kind));
    }

    [Fact]
    public void Sections_hold_their_paragraphs_and_numbers_may_run_on()
    {
        var resolution = Drafts.Fixture("sections-and-annex.txt").Resolutions[0];

        Assert.Equal(["1.", "2.", "3."], Drafts.Labels(resolution.Operatives));
        Assert.Equal([2, 1], resolution.Sections.Select(section => section.Operatives.Count()));
    }

    [Fact]
    public void Sections_may_count_anew()
    {
        var resolution = Drafts.Resolution("I\n\n1. Decides to wait;\n\nII\n\n1. Decides to go.\n");

        Assert.Equal(["1.", "1."], Drafts.Labels(resolution.Operatives));
        Assert.Equal(2, resolution.Sections.Count());
    }

    [Fact]
    public void Points_of_an_annex_are_no_operatives()
    {
        var resolution = Drafts.Fixture("sections-and-annex.txt").Resolutions[0];

        Assert.Equal(3, resolution.Operatives.Length);
        Assert.Equal("Annex", Assert.Single(resolution.Annexes).Text.Text);
    }

    [Fact]
    public void Parts_of_a_composite_resolution_are_resolutions()
    {
        var document = Drafts.Fixture("parts-of-a-composite.txt");

        Assert.Equal(["58/905 A", "B"], document.Resolutions.Select(resolution => resolution.Number));
        Assert.Equal([2, 1], document.Resolutions.Select(resolution => resolution.Operatives.Length));
    }

    [Fact]
    public void Quoted_resolution_lies_in_the_paragraph_that_quotes_it()
    {
        var document = Drafts.Fixture("quoted-resolution.txt");
        var resolution = Assert.Single(document.Resolutions);
        var quoted = Assert.Single(resolution.Operatives[0].Children.OfType<Resolution>());

        Assert.True(quoted.IsQuoted);
        Assert.Single(quoted.Preamble);
        Assert.Equal(2, quoted.Operatives.Length);
    }

    [Fact]
    public void Resolutions_quoted_one_after_the_other_are_both_kept()
    {
        var resolution = Drafts.Resolution("""
            Recommends the adoption of the following draft resolutions:

            “The General Assembly,

            “Takes note of the first report.”

            “The General Assembly,

            “Takes note of the second report.”
            """);

        Assert.Equal(2, resolution.DescendantsAndSelf().OfType<Resolution>().Count(inner => inner.IsQuoted));
    }

    [Fact]
    public void Title_may_stand_on_several_lines_below_its_number()
    {
        var document = Drafts.Parse("64/904.\nSaving the lamps\nof old lighthouses\n\nThe General Assembly,\n\nNoting the lamps,\n\n1. Decides to light them.\n");

        Assert.Equal("64/904", document.Masthead.Number);
        Assert.Equal("Saving the lamps of old lighthouses", document.Masthead.Title);
    }

    [Fact]
    public void Resolution_of_the_security_council_has_no_title()
    {
        var masthead = Drafts.Parse("""
            Resolution 2999 (2012)
            Adopted by the Security Council at its 6799th meeting,
            on 5 July 2012

            The Security Council,

            Recalling its previous resolutions,

            1. Decides to remain seized of the matter.
            """).Masthead;

        Assert.Null(masthead.Title);
        Assert.Null(masthead.Session);
        Assert.Equal("S/RES/2999(2012)", masthead.Symbol);
        Assert.Equal(new DateOnly(2012, 7, 5), masthead.Adopted);
        Assert.Equal("6799th meeting", masthead.Meeting);
    }

    [Theory]
    [InlineData("A/C.3/59/L.99", 59)]
    [InlineData("A/HRC/16/L.99", 16)]
    [InlineData("E/2003/L.99", null)]
    public void Session_of_a_draft_is_told_from_its_symbol(string symbol, int? session) =>
        Assert.Equal(session, Drafts.Parse($"{symbol}\n\nThe Council,\n\nNoting the report,\n\n1. Decides to wait.\n").Masthead.Session);

    [Fact]
    public void Special_session_is_no_session_of_the_agenda() =>
        Assert.Null(Drafts.Parse("Tenth emergency special session\n\nES-10/99. Order\n\nThe General Assembly,\n\nNoting the report,\n\n1. Decides to wait.\n").Masthead.Session);

    [Fact]
    public void Text_without_organ_line_is_told_from_its_paragraphs()
    {
        var resolution = Assert.Single(Drafts.Parse("Recalling the report,\n\nNoting the reply,\n\n1. Decides to wait.\n").Resolutions);

        Assert.Null(resolution.OrganLine);
        Assert.Equal(2, resolution.Preamble.Length);
    }

    [Fact]
    public void Organ_that_is_named_behind_the_preamble_heads_the_operative_part()
    {
        var document = Drafts.Parse("Sponsors: Kenya\nTopic: Wells\n\nRecalling the report on the wells,\n\nNoting the reply to the report,\n\nthe Committee on Wells:\n\n1. Decides to wait;\n\n2. Requests a report.\n");
        var resolution = Assert.Single(document.Resolutions);

        Assert.Null(resolution.OrganLine);
        Assert.Equal(2, resolution.Preamble.Length);
        Assert.Equal("the Committee on Wells:", Assert.Single(resolution.Children.OfType<Heading>()).Text.Text);
        Assert.Equal("Committee on Wells", document.Masthead.Organ);
    }

    [Theory]
    [InlineData("The Third Committee:")]
    [InlineData("THE GENERAL ASSEMBLY:")]
    public void Preamble_above_the_organ_line_is_a_preamble(string line)
    {
        var resolution = Assert.Single(Drafts.Parse($"Sponsors: Kenya\n\nRecalling the report,\n\nNoting the reply,\n\n{line}\n\n1. Decides to wait;\n\n2. Requests a report.\n").Resolutions);

        Assert.Equal(2, resolution.Preamble.Length);
        Assert.Equal(2, resolution.Operatives.Length);
    }

    [Fact]
    public void Finite_verbs_above_the_first_participle_are_of_the_preamble()
    {
        var resolution = Assert.Single(Drafts.Parse("Question of: Wells\n\nNotes that the wells are dry,\n\nUses what rain there is,\n\nRecalling the report,\n\nNoting the reply,\n\n1. Decides to wait;\n\n2. Requests a report.\n").Resolutions);

        Assert.Equal(4, resolution.Preamble.Length);
    }

    [Fact]
    public void Sentences_behind_the_participles_of_a_paper_are_its_operative_part()
    {
        var resolution = Assert.Single(Drafts.Parse("Sponsors: Kenya\nTopic: Wells\n\nRecalling the report on the wells of the valleys,\n\nNoting the reply that was made to the report,\n\nAware of the drought in both of the valleys,\n\nDigging\n\nKenya shall dig wells.\n\nKenya shall keep them.\n").Resolutions);

        Assert.Equal(3, resolution.Preamble.Length);
        Assert.Equal(["Kenya shall dig wells.", "Kenya shall keep them."], resolution.Operatives.Select(paragraph => paragraph.Text.Text));
    }

    [Fact]
    public void Paragraphs_that_are_joined_by_and_are_several()
    {
        var resolution = Drafts.Resolution("Noting the drought in the valleys, and\nDeeply concerned about the herds, and\nWhereas no rain has come,\n\n1. Decides to wait.\n");

        Assert.Equal(3, resolution.Preamble.Length);
    }

    [Theory]
    [InlineData("Aware of the drought, and\n\nDeeply concerned about the herds of the valleys,")]
    [InlineData("Aware of the drought, and\n\nNoting the reply, and\n\nDeeply concerned about the herds of the valleys,")]
    public void Paragraphs_that_are_joined_by_and_stand_above_a_late_organ_line(string preamble)
    {
        var resolution = Assert.Single(Drafts.Parse($"Topic: Wells\nCommittee: UNEP\nSponsors: Kenya\n\n{preamble}\n\nThe United Nations Environment Assembly:\n\nUrges States to dig;\n\nRequests a report.\n").Resolutions);

        Assert.Equal(preamble.Split("\n\n").Length, resolution.Preamble.Length);
        Assert.Equal(2, resolution.Operatives.Length);
    }

    [Theory]
    [InlineData("A. Sanctions")]
    [InlineData("B. Panel of Experts")]
    public void Lettered_heading_before_the_first_operative_paragraph_is_a_heading(string heading)
    {
        var resolution = Drafts.Resolution($"Recalling its resolution 2719 (2023),\n\n{heading}\n\n1. Decides to extend the measures;\n\n2. Decides to remain seized.\n");

        Assert.Single(resolution.Preamble);
        Assert.Empty(resolution.Preamble.First().DescendantsAndSelf().OfType<SubParagraph>());
        Assert.Single(resolution.Children.OfType<Heading>());
    }

    [Theory]
    [InlineData("Taking stock: what became of the first plan", true)]
    [InlineData("Looking ahead and beyond: the next ten years", true)]
    [InlineData("Recalling: the first plan", false)]
    [InlineData("Taking into account the first plan", false)]
    public void Title_with_a_subtitle_is_a_heading_though_it_opens_with_a_participle(string line, bool isHeading)
    {
        var resolution = Drafts.Resolution($"Recalling its resolution 78/12,\n\n{line}\n\n1. Decides to look again;\n\n2. Decides to go on.\n");

        Assert.Equal(isHeading ? 1 : 0, resolution.Children.OfType<Heading>().Count());
    }
}
