using ResolutionLint.Core.Reading;
using ResolutionLint.Pdf.Paragraphs;

namespace ResolutionLint.Pdf.Tests.Paragraphs;

public sealed class PagedTextTests
{
    private static readonly string[] Body =
    [
        "Recalling its resolution 46/152 of 18 December 1991 on the programme of the United Nations for",
        "the prevention of crime, and the other resolutions that it adopted on the matter since that year, in",
        "particular those of the last session,",
    ];

    [Fact]
    public void Indents_begin_paragraphs() => Assert.Equal([string.Join(' ', Body), "Noting that the programme goes on,"], TextOf(new Sheet()
        .Print(70, 100, Body[0])
        .Lines(50, 112, 12, Body[1], Body[2])
        .Print(70, 136, "Noting that the programme goes on,")));

    [Fact]
    public void Gaps_begin_paragraphs() => Assert.Equal([string.Join(' ', Body), "Noting that the programme goes on,"], TextOf(new Sheet()
        .Lines(50, 100, 12, Body)
        .Print(50, 142, "Noting that the programme goes on,")));

    [Fact]
    public void Paragraph_goes_on_over_the_break_of_a_page_its_notes_and_furniture()
    {
        var text = PagedText.Of(
        [
            new Sheet().Lines(50, 600, 12, Body[0], Body[1]).Print(50, 690, "__________").Print(50, 702, "* See A/57/1.", size: 8).Print(50, 780, "1/2").Page,
            new Sheet().Print(50, 40, "A/RES/57/173").Print(50, 100, Body[2]).Print(50, 130, "Noting that the programme goes on,").Print(50, 780, "2/2").Page,
        ]);

        Assert.Equal([string.Join(' ', Body), "* See A/57/1.", "1/2", "A/RES/57/173", "Noting that the programme goes on,", "2/2"], text.Text.Split('\n'));
        Assert.Equal<BlockKind>(
            [BlockKind.Paragraph, BlockKind.Note, BlockKind.Furniture, BlockKind.Furniture, BlockKind.Paragraph, BlockKind.Furniture],
            text.Kinds);
    }

    [Fact]
    public void Note_goes_on_at_the_foot_of_the_next_page()
    {
        var text = PagedText.Of(
        [
            new Sheet().Lines(50, 600, 12, Body).Print(50, 702, "1", size: 5).Print(56, 704, "See the report of the Committee,", size: 8).Page,
            new Sheet().Lines(50, 100, 12, Body).Print(56, 694, "26 August 2002, annex.", size: 8).Print(50, 704, "2", size: 5).Print(56, 706, "Ibid.", size: 8).Page,
        ]);

        Assert.Equal(["¹\tSee the report of the Committee, 26 August 2002, annex.", "²\tIbid."], text.Text.Split('\n').Where((_, line) => text.Kinds[line] == BlockKind.Note));
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("*", "**")]
    public void Mark_of_a_note_may_stand_far_from_its_words(string one, string two)
    {
        var text = PagedText.Of([new Sheet().Lines(50, 600, 12, Body).Print(50, 704, one, size: 9).Print(110, 704, "A/57/1.", size: 9).Print(50, 715, two, size: 9).Print(110, 715, "Ibid.", size: 9).Page]);

        Assert.Equal<BlockKind>([BlockKind.Paragraph, BlockKind.Note, BlockKind.Note], text.Kinds);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(10)]
    public void Number_of_a_note_may_have_a_stroke(double size)
    {
        var text = PagedText.Of([new Sheet()
            .Lines(50, 588, 12, Body[0], Body[1]).Print(50, 612, "particular those of the last session, 1/")
            .Print(50, 690, "1/ Resolution 45/107, annex.", size).Print(50, 702, "2/ Ibid.", size).Page]);

        Assert.Equal(["1/ Resolution 45/107, annex.", "2/ Ibid."], text.Text.Split('\n').Where((_, line) => text.Kinds[line] == BlockKind.Note));
    }

    [Fact]
    public void Note_that_is_a_symbol_is_no_footer_where_the_text_has_its_marker()
    {
        var text = PagedText.Of([.. Enumerable.Range(1, 4).Select(page => new Sheet()
            .Lines(50, 600, 12, Body[0], "Recalling its resolution,").Print(170.5, 608.5, $"{page}", size: 5).Print(180, 612, "and the others")
            .Print(50, 720, $"{page}", size: 9).Print(110, 720, $"A/57/{page}.", size: 9)
            .Print(50, 760, $"{page}").Print(110, 760, "A/RES/57/173").Page)]);

        Assert.Equal(["¹\tA/57/1.", "²\tA/57/2.", "³\tA/57/3.", "⁴\tA/57/4."], text.Text.Split('\n').Where((_, line) => text.Kinds[line] == BlockKind.Note));
    }

    [Fact]
    public void Small_row_of_figures_is_no_note()
    {
        var text = PagedText.Of([new Sheet().Lines(50, 600, 12, Body).Print(50, 704, "1", size: 9).Print(110, 704, "Angola", size: 9).Print(250, 704, "0.010", size: 9).Page]);

        Assert.DoesNotContain(BlockKind.Note, text.Kinds);
    }

    [Fact]
    public void Notes_as_large_as_the_text_stand_behind_the_first_marker_of_their_page()
    {
        var text = PagedText.Of(
        [
            new Sheet().Lines(50, 600, 12, Body[0], "Recalling its resolution,").Print(170.5, 608.5, "1", size: 5).Print(180, 612, "and the others").Print(50, 690, "1").Print(110, 690, "See A/57/1.").Page,
            new Sheet().Lines(50, 100, 12, Body[2], "12 of them are old.").Page,
        ]);

        Assert.Equal("¹\tSee A/57/1.", Assert.Single(text.Text.Split('\n').Where((_, line) => text.Kinds[line] == BlockKind.Note)));
    }

    [Fact]
    public void Figures_of_other_scripts_number_no_note()
    {
        var text = PagedText.Of([new Sheet().Lines(50, 600, 12, Body).Print(50, 702, "1", size: 5).Print(56, 704, "See A/57/1,", size: 8).Print(50, 714, "٣ See A/57/2.", size: 8).Page]);

        Assert.Equal("¹\tSee A/57/1, ٣ See A/57/2.", text.Text.Split('\n')[^1]);
    }

    [Fact]
    public void Running_title_of_two_lines_is_furniture()
    {
        var text = PagedText.Of(
        [
            new Sheet().Lines(50, 600, 12, Body).Page,
            new Sheet().Print(300, 50, "Strengthening the Programme, in particular", size: 7).Print(50, 60, "A/RES/57/173").Print(300, 60, "its technical cooperation capacity", size: 7).Lines(50, 100, 12, Body).Page,
        ]);

        Assert.Equal(
            ["Strengthening the Programme, in particular", "A/RES/57/173", "its technical cooperation capacity"],
            text.Text.Split('\n').Where((_, line) => text.Kinds[line] == BlockKind.Furniture));
    }

    [Fact]
    public void Rows_of_a_table_are_lines_of_their_own() => Assert.Equal(
        [string.Join(' ', Body), "The General Assembly,", "Afghanistan\t0.006\t1 200", "Angola\t0.010\t2 000"],
        TextOf(new Sheet()
            .Lines(50, 100, 12, Body)
            .Print(50, 142, "The General Assembly,")
            .Print(50, 160, "Afghanistan").Print(250, 160, "0.006").Print(350, 160, "1 200")
            .Print(50, 172, "Angola").Print(250, 172, "0.010").Print(350, 172, "2 000")));

    [Fact]
    public void Line_that_ends_by_choice_ends_its_paragraph() => Assert.Equal([string.Join(' ', Body), "I", "Budget estimates", string.Join(' ', Body)], TextOf(new Sheet()
        .Lines(50, 100, 12, Body)
        .Lines(50, 150, 12, "I", "Budget estimates")
        .Lines(50, 200, 12, Body)));

    [Fact]
    public void Small_letter_opens_nothing_whatever_word_it_begins() => Assert.Equal(
        [$"{Body[0]} {Body[1]} noting the report of the Secretary-General,"],
        TextOf(new Sheet().Lines(50, 100, 12, Body[0], Body[1]).Print(50, 124, "noting the report of the Secretary-General,")));

    [Fact]
    public void Numbered_paragraphs_at_one_place_of_two_pages_are_no_furniture()
    {
        var text = PagedText.Of([.. Enumerable.Range(1, 8).Select(page => new Sheet()
            .Print(50, 85, page is 2 or 5 ? $"{page}. Urges the Government to adopt measures;" : Body[page % 3][page..])
            .Lines(50, 300, 12, Body).Page)]);

        Assert.DoesNotContain(BlockKind.Furniture, text.Kinds);
    }

    private static string[] TextOf(Sheet sheet) => PagedText.Of([sheet.Page]).Text.Split('\n');
}
