using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests.Numbering;

/// <summary>Numbers as Word counts them.</summary>
public sealed class NumberingTests
{
    [Fact]
    public void Number_of_several_lines_of_markup_is_on_one() => Assert.Equal(
        ["1 )\ta", "2 )\tb"],
        Lines(Item("a", 1) + Item("b", 1), NumberingPart(Definition(0, Level(0, "decimal", "%1&#10;)")), List(1, 0))));

    private static readonly string Resolution = Definition(
        0, Level(0, "decimal", "%1."), Level(1, "lowerLetter", "(%2)"), Level(2, "lowerRoman", "(%3)"));

    [Fact]
    public void Levels_count_anew_behind_the_level_above() => Assert.Equal(
        ["1.\tUrges", "(a)\tone", "(i)\tdeep", "(ii)\tdeep", "(b)\ttwo", "(i)\tdeep", "2.\tCalls", "(a)\tone"],
        Lines(
            Item("Urges", 1) + Item("one", 1, 1) + Item("deep", 1, 2) + Item("deep", 1, 2) + Item("two", 1, 1) + Item("deep", 1, 2) + Item("Calls", 1) + Item("one", 1, 1),
            NumberingPart(Resolution, List(1, 0))));

    [Fact]
    public void Paragraphs_between_do_not_stop_the_count() =>
        Assert.Equal(["1.\tUrges", "A heading", "2.\tCalls"], Lines(Item("Urges", 1) + P("A heading") + Item("Calls", 1), NumberingPart(Resolution, List(1, 0))));

    [Fact]
    public void Lists_of_one_definition_count_on() =>
        Assert.Equal(["1.\tone", "2.\ttwo", "3.\tthree"], Lines(Item("one", 1) + Item("two", 2) + Item("three", 1), NumberingPart(Resolution, List(1, 0), List(2, 0))));

    [Fact]
    public void Lists_of_other_definitions_have_counts_of_their_own() => Assert.Equal(
        ["1.\tone", "1)\ttwo", "2.\tthree"],
        Lines(Item("one", 1) + Item("two", 2) + Item("three", 1), NumberingPart(Resolution, Definition(1, Level(0, "decimal", "%1)")), List(1, 0), List(2, 1))));

    [Fact]
    public void List_can_begin_anew_once() => Assert.Equal(
        ["1.\tone", "2.\ttwo", "1.\tanew", "2.\tand on", "3.\tthe first list goes on too"],
        Lines(
            Item("one", 1) + Item("two", 1) + Item("anew", 2) + Item("and on", 2) + Item("the first list goes on too", 1),
            NumberingPart(Resolution, List(1, 0), List(2, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"))));

    [Fact]
    public void Level_of_a_list_can_be_another() => Assert.Equal(
        ["1.\tone", "OP2\ttwo"],
        Lines(
            Item("one", 1) + Item("two", 2),
            NumberingPart(Resolution, List(1, 0), List(2, 0, $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "decimal", "OP%1")}</w:lvlOverride>"))));

    [Fact]
    public void Level_can_count_on_behind_all_levels() => Assert.Equal(
        ["I\tone", "1\tsub", "II\ttwo", "2\tsub"],
        Lines(
            Item("one", 1) + Item("sub", 1, 1) + Item("two", 1) + Item("sub", 1, 1),
            NumberingPart(Definition(0, Level(0, "upperRoman", "%1"), Level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>")), List(1, 0))));

    [Fact]
    public void Level_can_count_anew_behind_some_levels_only() => Assert.Equal(
        ["1\tone", "1.1\tsub", "a\tdeep", "1.2\tsub", "b\tdeep", "2\ttwo", "2.1\tsub", "a\tdeep"],
        Lines(
            Item("one", 1) + Item("sub", 1, 1) + Item("deep", 1, 2) + Item("sub", 1, 1) + Item("deep", 1, 2) + Item("two", 1) + Item("sub", 1, 1) + Item("deep", 1, 2),
            NumberingPart(Definition(0, Level(0, "decimal", "%1"), Level(1, "decimal", "%1.%2"), Level(2, "lowerLetter", "%3", "<w:lvlRestart w:val=\"1\"/>")), List(1, 0))));

    [Fact]
    public void Legal_level_shows_the_levels_above_in_figures() => Assert.Equal(
        ["Article I", "Section I.A", "Rule 1.1.01"],
        Lines(
            Item("", 1) + Item("", 1, 1) + Item("", 1, 2),
            NumberingPart(
                Definition(0, Level(0, "upperRoman", "Article %1"), Level(1, "upperLetter", "Section %1.%2"), Level(2, "decimalZero", "Rule %1.%2.%3", "<w:isLgl/>")),
                List(1, 0))).Select(line => line.TrimEnd()));

    [Fact]
    public void Level_that_is_left_out_counts_as_if_it_were_there() => Assert.Equal(
        ["1.1\tsub", "2\ttop", "2.1.1\tdeep", "2.2\tsub"],
        Lines(
            Item("sub", 1, 1) + Item("top", 1) + Item("deep", 1, 2) + Item("sub", 1, 1),
            NumberingPart(Definition(0, Level(0, "decimal", "%1"), Level(1, "decimal", "%1.%2"), Level(2, "decimal", "%1.%2.%3")), List(1, 0))));

    [Theory]
    [InlineData("space", "1. Urges")]
    [InlineData("nothing", "1.Urges")]
    [InlineData("tab", "1.\tUrges")]
    public void Suffix_stands_between_number_and_words(string suffix, string line) =>
        Assert.Equal([line], Lines(Item("Urges", 1), NumberingPart(Definition(0, Level(0, "decimal", "%1.", $"<w:suff w:val=\"{suffix}\"/>")), List(1, 0))));

    [Theory]
    [InlineData("\uF0B7", "•")]
    [InlineData("o", "•")]
    [InlineData("–", "–")]
    public void Bullet_is_one_that_text_can_have(string sign, string shown) =>
        Assert.Equal([$"{shown}\tpoint"], Lines(Item("point", 1), NumberingPart(Definition(0, Level(0, "bullet", sign)), List(1, 0))));

    [Theory]
    [InlineData("none", "")]
    [InlineData("decimal", "")]
    public void Level_without_text_shows_nothing(string format, string text) =>
        Assert.Equal(["words"], Lines(Item("words", 1), NumberingPart(Definition(0, Level(0, format, text)), List(1, 0))));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Paragraph_of_no_list_has_no_number(int list) => Assert.Equal(["words"], Lines(Item("words", list), NumberingPart(Resolution, List(1, 0))));

    [Fact]
    public void Definition_that_names_a_style_of_lists_counts_with_that() => Assert.Equal(
        ["1.\tone", "2.\ttwo"],
        Lines(
            Item("one", 1) + Item("two", 2),
            NumberingPart(Definition(0, "<w:numStyleLink w:val=\"UN\"/>"), Definition(1, "<w:styleLink w:val=\"UN\"/>", Level(0, "decimal", "%1.")), List(1, 0), List(2, 1))));

    [Fact]
    public void Style_numbers_its_paragraphs_and_those_of_styles_based_on_it() => Assert.Equal(
        ["1.\tone", "2.\ttwo", "(a)\tsub", "no number"],
        Lines(
            P("one", "<w:pStyle w:val=\"Op\"/>") + P("two", "<w:pStyle w:val=\"OpKept\"/>") + P("sub", "<w:pStyle w:val=\"Sub\"/>") + P("no number", "<w:pStyle w:val=\"Op\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
            NumberingPart(Definition(0, Level(0, "decimal", "%1."), Level(1, "lowerLetter", "(%2)", "<w:pStyle w:val=\"Sub\"/>")), List(1, 0)),
            StylesPart(
                "<w:style w:type=\"paragraph\" w:styleId=\"Op\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
                "<w:style w:type=\"paragraph\" w:styleId=\"OpKept\"><w:basedOn w:val=\"Op\"/></w:style>",
                "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:basedOn w:val=\"Op\"/></w:style>")));

    [Fact]
    public void Level_that_a_style_names_itself_counts_where_no_level_names_the_style() => Assert.Equal(
        ["(a)\tsub"],
        Lines(
            P("sub", "<w:pStyle w:val=\"Sub\"/>"),
            NumberingPart(Resolution, List(1, 0)),
            StylesPart("<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")));

    [Fact]
    public void Styles_that_are_based_on_one_another_come_to_an_end() => Assert.Equal(
        ["words"],
        Lines(
            P("words", "<w:pStyle w:val=\"A\"/>"),
            NumberingPart(Resolution, List(1, 0)),
            StylesPart(
                "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>",
                "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>")));
}
