using ResolutionLint.Word.Tests.Support;
using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests.Reading;

/// <summary>Tracked changes, looked at both ways.</summary>
public sealed class RevisionTests
{
    private const string Who = "w:id=\"1\" w:author=\"Somebody\" w:date=\"2026-01-01T00:00:00Z\"";

    private static readonly (string Name, string Kind, string Xml) Numbers = NumberingPart(Definition(0, Level(0, "decimal", "%1.")), List(1, 0));

    [Fact]
    public void Words_are_inserted_and_deleted() =>
        Views(Paragraph(R("Urges ") + Inserted(R("all ")) + Deleted("the ") + R("States")), ["Urges all States"], ["Urges the States"]);

    [Fact]
    public void Words_are_moved() => Views(
        Paragraph($"<w:moveFrom {Who}>{R("early ")}</w:moveFrom>" + R("words ") + $"<w:moveTo {Who}>{R("late")}</w:moveTo>"), ["words late"], ["early words "]);

    [Fact]
    public void What_was_inserted_and_then_deleted_is_in_neither_view() =>
        Views(Paragraph(R("a") + $"<w:ins {Who}>{Deleted("b")}</w:ins>" + R("c")), ["ac"], ["ac"]);

    [Fact]
    public void Deleted_mark_joins_paragraphs() =>
        Views(P("Urges", Mark("del")) + P(" States"), ["Urges States"], ["Urges", " States"]);

    [Fact]
    public void Inserted_mark_parts_paragraphs() =>
        Views(P("Urges", Mark("ins")) + P(" States"), ["Urges", " States"], ["Urges States"]);

    [Fact]
    public void Deleted_paragraph_has_no_number() => Views(
        Item("Urges", 1) + Paragraph(Deleted("Calls"), Numbered(1) + Mark("del")) + Item("Invites", 1),
        ["1.\tUrges", "2.\tInvites"],
        ["1.\tUrges", "2.\tCalls", "3.\tInvites"]);

    [Fact]
    public void Paragraph_counts_as_what_its_last_mark_makes_of_it() =>
        Views(P("Urges", Mark("del")) + Item(" States", 1), ["1.\tUrges States"], ["Urges", "1.\t States"]);

    [Fact]
    public void Former_properties_number_the_original() => Views(
        P("Urges", Numbered(1) + $"<w:pPrChange {Who}><w:pPr/></w:pPrChange>") + Item("Calls", 1),
        ["1.\tUrges", "2.\tCalls"],
        ["Urges", "1.\tCalls"]);

    [Fact]
    public void Numbering_that_was_inserted_is_not_in_the_original() => Views(
        P("Urges", $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/><w:ins {Who}/></w:numPr>"), ["1.\tUrges"], ["Urges"]);

    [Fact]
    public void Former_look_of_a_run_counts_in_the_original() => Views(
        Paragraph(R("a") + R("b", $"<w:vanish/><w:rPrChange {Who}><w:rPr/></w:rPrChange>")), ["a"], ["ab"]);

    [Fact]
    public void Rows_and_cells_are_inserted_and_deleted() => Views(
        $"<w:tbl><w:tr><w:trPr><w:del {Who}/></w:trPr>{Cell("gone")}</w:tr><w:tr>{Cell("stays")}{Cell("new", $"<w:cellIns {Who}/>")}</w:tr></w:tbl>",
        ["stays", "new"],
        ["gone", "stays"]);

    [Fact]
    public void Only_the_accepted_view_is_written()
    {
        var document = new RawDocument { Body = P("Urges") }.ToBytes();
        Assert.True(Lint.OpenWord(document).IsWritable);
        Assert.False(Lint.OpenWord(document, WordView.Original).IsWritable);
    }

    private static void Views(string body, string[] accepted, string[] original)
    {
        Assert.Equal(accepted, Lines(body, Numbers));
        Assert.Equal(original, Lines(WordView.Original, body, Numbers));
    }

    private static string Inserted(string runs) => $"<w:ins {Who}>{runs}</w:ins>";

    private static string Deleted(string words) => $"<w:del {Who}>{Run($"<w:delText xml:space=\"preserve\">{words}</w:delText>")}</w:del>";

    private static string Mark(string change) => $"<w:rPr><w:{change} {Who}/></w:rPr>";

    private static string Cell(string words, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(words)}</w:tc>";
}
