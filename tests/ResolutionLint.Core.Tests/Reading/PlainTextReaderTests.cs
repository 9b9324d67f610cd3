using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Reading;

/// <summary>The looks that plain text comes in, each told from the text itself.</summary>
public sealed class PlainTextReaderTests
{
    [Fact]
    public void Word_extraction_has_its_masthead_at_the_end()
    {
        var masthead = Drafts.Fixture("word-extraction.txt").Masthead;

        Assert.Equal("A/RES/67/901", masthead.Symbol);
        Assert.Equal("67/901", masthead.Number);
        Assert.Equal("School meals in rural areas", masthead.Title);
        Assert.Equal(67, masthead.Session);
        Assert.Equal("28 (a)", masthead.AgendaItem);
        Assert.Equal("A/67/999", masthead.CommitteeReport);
        Assert.Equal("N1299999E", masthead.JobNumber);
        Assert.Equal(new DateOnly(2012, 12, 12), masthead.Adopted);
        Assert.Equal(new DateOnly(2013, 1, 14), masthead.Distributed);
        Assert.Equal("60th plenary meeting", masthead.Meeting);
    }

    [Fact]
    public void Paragraph_that_a_page_break_cuts_is_read_as_one()
    {
        var cut = Drafts.Fixture("pdf-page.txt").Resolutions[0].Preamble[1];

        Assert.Equal(
            "Noting with appreciation the work of the keepers of lamps, who met in 2002 and 2003 under Goal 4 of their plan, "
            + "and the COVID-19 measures that they took in those towers for the well-being of all sailors,",
            cut.Text.Text);
    }

    [Fact]
    public void Rule_glued_to_a_line_is_no_part_of_it()
    {
        var last = Drafts.Fixture("pdf-page.txt").Resolutions[0].Operatives[1];

        Assert.Equal("Invites Member States to paint their towers before the end of the current year and to report on the colours used.", last.Text.Text);
    }

    [Fact]
    public void Numbers_that_a_page_keeps_apart_find_their_notes()
    {
        var notes = Drafts.Fixture("pdf-page.txt").Footnotes;

        Assert.Equal(["1", "2", "3"], notes.Select(note => note.Name));
        Assert.Equal(["Resolution 55/901, annex.", "See A/78/900.", "A/78/901."], notes.Select(note => note.Text.Text));
    }

    [Fact]
    public void Masthead_of_a_page_is_read()
    {
        var masthead = Drafts.Fixture("pdf-page.txt").Masthead;

        Assert.Equal("14 and 117 (a)", masthead.AgendaItem);
        Assert.Equal("A/78/999", masthead.CommitteeReport);
        Assert.Equal("23-99999", masthead.JobNumber);
        Assert.Equal(new DateOnly(2023, 12, 19), masthead.Adopted);
        Assert.Equal(new DateOnly(2023, 12, 21), masthead.Distributed);
    }

    [Fact]
    public void Two_line_paragraph_that_the_text_layer_turned_is_put_in_order()
    {
        var resolution = Assert.Single(Drafts.Parse("""
            A/RES/78/902
            78/902. Ferries
            The General Assembly,
            Noting the ferries that leave on the hour,
            1.
            ferries;

            23-99998 (E)

            Requests the captains, before each voyage, to count the passengers of their

            2.
            Decides to return to the matter.
            """).Resolutions);

        Assert.Equal("Requests the captains, before each voyage, to count the passengers of their ferries;", resolution.Operatives[0].Text.Text);
    }

    [Fact]
    public void Number_alone_on_its_line_is_the_label_of_what_follows() =>
        Assert.Equal(["1.", "2."], Drafts.Labels(Drafts.Fixture("pdf-page.txt").Resolutions[0].Operatives));

    [Fact]
    public void Year_at_the_start_of_a_line_is_no_label()
    {
        var resolution = Drafts.Resolution("""
            Recalling the conference on lighthouses that was held in the spring of
            2003 on the island, and Security Council resolution
            1373 (2001) of 28 September 2001, which it noted,

            1. Decides to meet again.
            """);

        Assert.Single(resolution.Preamble);
        Assert.Single(resolution.Operatives);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_breaks_of_every_kind_are_read(string lineBreak)
    {
        var text = "The General Assembly,\n\nAware of shade,\n\n1. Plants trees;\n\n2. Decides to wait.\n".Replace("\n", lineBreak, StringComparison.Ordinal);
        var resolution = Assert.Single(Drafts.Parse(text).Resolutions);

        Assert.Single(resolution.Preamble);
        Assert.Equal(2, resolution.Operatives.Length);
    }

    [Fact]
    public void Line_separator_of_word_stays_inside_its_line()
    {
        var document = Drafts.Parse("The General Assembly,\n\nAware of\u2028shade,\n\n1. Decides to wait.\n");

        Assert.Equal("Aware of shade,", document.Resolutions[0].Preamble[0].Text.Text);
        Assert.Equal(4, document.Lines.GetPosition(document.Resolutions[0].Operatives[0].Span.Start).Line);
    }

    [Theory]
    [InlineData("Aware\u00A0of shade,", "Aware of shade,")]
    [InlineData("Aware of sha\u00ADde,", "Aware of shade,")]
    [InlineData("\u200EAware of shade\u200F,", "Aware of shade,")]
    [InlineData("\uFEFFAware of\u2003\u2003shade,", "Aware of shade,")]
    [InlineData("Aware of well\u2011being,", "Aware of well-being,")]
    public void Characters_that_cannot_be_seen_are_folded_and_mapped(string written, string read)
    {
        var source = $"The General Assembly,\n\n{written}\n\n1. Decides to wait.\n";
        var paragraph = Drafts.Parse(source).Resolutions[0].Preamble[0];

        Assert.Equal(read, paragraph.Text.Text);
        Assert.Equal(',', source[paragraph.Text.GetSourcePosition(read.Length - 1)]);
    }

    [Fact]
    public void Furniture_is_a_node_of_its_own() =>
        Assert.Contains(Drafts.Fixture("pdf-page.txt").DescendantsAndSelf(), node => node is PageFurniture);
}
