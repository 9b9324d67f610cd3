using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Parsing;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Tests.Reading;

/// <summary>Text of which the format has told what its paragraphs are.</summary>
public sealed class ParagraphReaderTests
{
    [Fact]
    public void Line_breaks_inside_a_paragraph_are_blanks() => Assert.Equal(
        ["Wells for dry years", "The General Assembly,", "Recalling its resolution 58/909 of 23 December 2003,"],
        TextsOf("Wells\u2028for dry years", "The General Assembly,", "Recalling its resolution\u202858/909 of 23 December 2003,"));

    [Fact]
    public void Line_breaks_that_set_paragraphs_apart_end_them() => Assert.Equal(
        ["Committee: Second", "The General Assembly,", "Recalling the wells,", "Noting the drought,", "Encourages States:", "To dig;", "Decides to go on."],
        TextsOf("Committee: Second\u2028\u2028The General Assembly,\u2028Recalling the wells,\u2028\u2028Noting the drought,\u20281. Encourages States:\u2028(a) To dig;\u20282. Decides to go on."));

    [Theory]
    [InlineData("Recalling the wells,\u2028and the rivers,")]
    [InlineData("Recalling the wells of\u2028Recalling Valley,")]
    [InlineData("Recalling the report,\u2028Chad having dug first,")]
    public void Line_break_in_a_sentence_ends_nothing(string paragraph) =>
        Assert.Equal(["The General Assembly,", paragraph.Replace('\u2028', ' ')], TextsOf("The General Assembly,", paragraph));

    [Fact]
    public void Paragraph_that_somebody_has_torn_is_whole_again() => Assert.Equal(
        ["The General Assembly,", "Recalling the Convention on the Wells of 17 October 2000 and the rules under it,"],
        TextsOf("The General Assembly,", "Recalling the Convention on the Wells of", "17 October 2000 and the rules", "under it,"));

    [Fact]
    public void Title_may_begin_with_a_year()
    {
        const string Sponsors = "Chad, Kenya, Mali, Nepal, Niger, Norway, Peru, Senegal and Togo: draft resolution";
        Assert.Equal([Sponsors, "2028 United Nations Conference on Wells", "The General Assembly,", "Decides to dig."], TextsOf(Sponsors, "2028 United Nations Conference on Wells", "The General Assembly,", "Decides to dig."));
    }

    [Fact]
    public void Paragraphs_of_one_line_keep_their_places()
    {
        const string Line = "The General Assembly,\u20281. Decides to dig;\u20282. Decides to go on.\n";
        var document = DocumentParser.Parse(ParagraphReader.Read("draft", SourceText.From(Line), [BlockKind.Paragraph, BlockKind.Paragraph], null));

        Assert.Equal(Line, string.Concat(document.Leaves.Select(leaf => document.Source.ToString(leaf.Span))));
        Assert.Equal(["1. Decides to dig;", "2. Decides to go on."], document.Resolutions[0].Operatives.Select(paragraph => Line.Substring(paragraph.Span.Start, paragraph.Span.Length)));
    }

    [Fact]
    public void Pasted_text_with_a_paragraph_for_each_line_is_put_together() => Assert.Equal(
        ["The General Assembly,", "Recalling the Convention on the Wells of the Desert, which was opened for signature in the town of Wells,", "Decides to dig wells wherever the people of the desert need them most and to go on until there is water."],
        TextsOf(
            "The General Assembly,",
            "Recalling the Convention on the Wells of the Desert, which was",
            "opened for signature in the town of",
            "Wells,",
            "1. Decides to dig wells wherever the people of the desert need",
            "them most and to go on until",
            "there is water."));

    [Fact]
    public void Symbol_and_field_codes_of_a_page_are_no_words()
    {
        var document = Read("The General Assembly,", "1. Decides to dig.", "<<ODS DOC SYMBOL1>>A/RES/59/999<<ODS DOC SYMBOL1>>", "A/RES/59/999");

        Assert.Equal(("A/RES/59/999", 2), (document.Masthead.Symbol, document.DescendantsAndSelf().OfType<TextNode>().Count()));
    }

    [Fact]
    public void Cells_between_paragraphs_are_none_of_them()
    {
        var document = ReadCells("The General Assembly,", "1. Approves the scale:", "|1. Pay late", "|Chad", "2. Decides to pay.");

        Assert.Equal(["1.", "2."], document.Resolutions[0].Operatives.Select(paragraph => paragraph.Label?.Text));
        Assert.Equal(["1. Pay late", "Chad"], document.DescendantsAndSelf().OfType<CellText>().Select(cell => cell.Text.Text));
    }

    [Fact]
    public void Masthead_and_whole_drafts_may_be_set_as_tables()
    {
        Assert.Equal("A/C.2/59/L.99", ReadCells("|A/C.2/59/L.99", "|Distr.: Limited", "The General Assembly,", "1. Decides to pay.").Masthead.Symbol);
        Assert.Single(ReadCells("|The General Assembly,", "|1. Decides to pay.").Resolutions[0].Operatives);
    }

    [Fact]
    public void Masthead_is_read_line_by_line()
    {
        var masthead = Read(
            "A/C.2/59/L.99", "Distr.: Limited\u202810 November 2004\u2028Original: English", "Fifty-ninth session\u2028Agenda item 85 (b)", "Wells", "The General Assembly,", "Decides to dig.").Masthead;

        Assert.Equal(("A/C.2/59/L.99", "85 (b)", 59, new DateOnly(2004, 11, 10)), (masthead.Symbol, masthead.AgendaItem, masthead.Session, masthead.Distributed));
    }

    [Fact]
    public void Note_is_whole_whatever_breaks_it()
    {
        var kinds = ImmutableArray.Create(BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Note, BlockKind.Paragraph);
        var text = SourceText.From("The General Assembly,\nDecides to dig.\u00B9\n\u00B9\tSee A/57/64.\u2028Recalling also the annex.\n");
        var note = Assert.Single(DocumentParser.Parse(ParagraphReader.Read("draft", text, kinds, null)).Footnotes);

        Assert.Equal(("1", "See A/57/64. Recalling also the annex."), (note.Name, note.Text.Text));
    }

    [Fact]
    public void Kinds_have_to_be_told_of_every_line() =>
        Assert.Throws<ArgumentException>(() => ParagraphReader.Read("draft", SourceText.From("a\nb\n"), [BlockKind.Paragraph], null));

    private static string[] TextsOf(params string[] lines) =>
        [.. Read(lines).DescendantsAndSelf().OfType<TextNode>().Select(node => node.Text.Text)];

    /// <summary>Lines that begin with a bar are in cells of tables.</summary>
    private static ResolutionDocument ReadCells(params string[] lines) => DocumentParser.Parse(ParagraphReader.Read(
        "draft",
        SourceText.From(string.Join('\n', lines.Select(line => line.TrimStart('|')))),
        [.. lines.Select(line => line[0] == '|' ? BlockKind.Cell : BlockKind.Paragraph)],
        null));

    private static ResolutionDocument Read(params string[] lines) =>
        DocumentParser.Parse(ParagraphReader.Read("draft", SourceText.From(string.Join('\n', lines)), [.. lines.Select(_ => BlockKind.Paragraph)], null));
}
