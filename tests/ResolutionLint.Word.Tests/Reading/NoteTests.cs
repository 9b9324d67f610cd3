using ResolutionLint.Word.Tests.Support;
using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests.Reading;

/// <summary>Footnotes and endnotes.</summary>
public sealed class NoteTests
{
    private const string Own = "<w:r><w:footnoteRef/></w:r>";

    [Fact]
    public void Notes_are_counted_where_they_are_referred_to_and_stand_behind_the_text() => Assert.Equal(
        ["the report,¹ the note²", "the end", "¹\tSee A/57/64.", "²\tIbid."],
        Lines(
            Paragraph(R("the report,") + Reference(7) + R(" the note") + Reference(3)) + P("the end"),
            FootnotesPart(Separator, Note(3, P(" Ibid.").Replace("<w:r>", Own + "<w:r>", StringComparison.Ordinal)), Note(7, Paragraph(Run("<w:tab/>") + Own + Run("<w:tab/>") + R("See A/57/64."))))));

    [Fact]
    public void Note_of_several_paragraphs_is_one_line() => Assert.Equal(
        ["word¹", "¹\tFirst.\u2028Second."],
        Lines(Paragraph(R("word") + Reference(1)), FootnotesPart(Note(1, Paragraph(Own + R("First.")) + P("Second.")))));

    [Fact]
    public void Mark_of_its_own_stands_for_a_number() => Assert.Equal(
        ["Peru:* draft,¹", "*\tOn behalf of States.", "¹\tSee A/57/64."],
        Lines(
            Paragraph(R("Peru:") + Run("<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t>") + R(" draft,") + Reference(2)),
            FootnotesPart(Note(1, Paragraph(R("*") + Run("<w:tab/>") + R("On behalf of States."))), Note(2, Paragraph(Own + R("See A/57/64."))))));

    [Fact]
    public void Mark_that_the_note_does_not_repeat_is_put_before_it() => Assert.Equal(
        ["Peru:†", "†\tOn behalf of States."],
        Lines(
            Paragraph(R("Peru:") + Run("<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>†</w:t>")),
            FootnotesPart(Note(1, P("On behalf of States.")))));

    [Fact]
    public void Settings_say_how_notes_are_numbered() => Assert.Equal(
        ["word³", "³\tNote."],
        Lines(Paragraph(R("word") + Reference(1)), FootnotesPart(Note(1, P("Note."))), SettingsPart("<w:footnotePr><w:numStart w:val=\"3\"/></w:footnotePr>")));

    [Fact]
    public void Section_says_how_its_notes_are_numbered() => Assert.Equal(
        ["a¹ b²", "c¹", "¹\tA.", "²\tB.", "¹\tC."],
        Lines(
            Paragraph(R("a") + Reference(1) + R(" b") + Reference(2), "<w:sectPr/>") + Paragraph(R("c") + Reference(3)) + "<w:sectPr><w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr>",
            FootnotesPart(Note(1, P("A.")), Note(2, P("B.")), Note(3, P("C.")))));

    [Fact]
    public void Number_in_letters_stands_in_brackets() => Assert.Equal(
        ["word,[^i] word[^ii]", "i\tOne.", "ii\tTwo."],
        Lines(
            Paragraph(R("word,") + Run("<w:endnoteReference w:id=\"1\"/>") + R(" word") + Run("<w:endnoteReference w:id=\"2\"/>")),
            Part("endnotes", "endnotes", "<w:endnote w:id=\"1\">" + P("One.") + "</w:endnote>", "<w:endnote w:id=\"2\">" + P("Two.") + "</w:endnote>")));

    [Fact]
    public void Note_in_letters_is_found_by_its_marker()
    {
        var document = new RawDocument
        {
            Body = P("The General Assembly,") + Paragraph(R("Recalling the report,") + Run("<w:endnoteReference w:id=\"1\"/>")) + P("Decides to go on."),
            Parts = [Part("endnotes", "endnotes", "<w:endnote w:id=\"1\">" + P("See A/57/64.") + "</w:endnote>")],
        };
        var model = Lint.Understand(Lint.OpenWord(document.ToBytes())).Document;
        Assert.Equal("i", Assert.Single(model.Resolutions[0].Preamble[0].Markers).Name);
        Assert.Equal("i", Assert.Single(model.Footnotes).Name);
        Assert.Equal("See A/57/64.", model.Footnotes[0].Text.Text);
    }

    [Fact]
    public void Note_can_refer_to_a_note() => Assert.Equal(
        ["word¹", "¹\tSee that one.²", "²\tThis one, and the first.³"],
        Lines(
            Paragraph(R("word") + Reference(1)),
            FootnotesPart(Note(1, Paragraph(R("See that one.") + Reference(2))), Note(2, Paragraph(R("This one, and the first.") + Reference(1))))));

    [Fact]
    public void Footnote_of_an_endnote_follows_it() => Assert.Equal(
        ["word[^i] word¹", "¹\tFirst.", "i\tOne.²", "²\tSecond.[^ii]", "ii\tTwo."],
        Lines(
            Paragraph(R("word") + Run("<w:endnoteReference w:id=\"1\"/>") + R(" word") + Reference(1)),
            FootnotesPart(Note(1, P("First.")), Note(2, Paragraph(R("Second.") + Run("<w:endnoteReference w:id=\"2\"/>")))),
            Part("endnotes", "endnotes", "<w:endnote w:id=\"1\">" + Paragraph(R("One.") + Reference(2)) + "</w:endnote>", "<w:endnote w:id=\"2\">" + P("Two.") + "</w:endnote>")));

    [Fact]
    public void Text_box_of_a_note_is_none_of_its_words() => Assert.Equal(
        ["word¹", "¹\tSee this.\u2028In the box.\u2028And so on."],
        Lines(
            Paragraph(R("word") + Reference(1)),
            FootnotesPart(Note(1, Paragraph(R("See this.") + Run($"<w:pict><w:txbxContent>{P("In the box.")}</w:txbxContent></w:pict>")) + P("And so on.")))));

    [Fact]
    public void Note_that_nothing_refers_to_is_not_shown() => Assert.Equal(["word"], Lines(P("word"), FootnotesPart(Note(1, P("Lost.")))));

    [Fact]
    public void Reference_to_no_note_keeps_its_number() => Assert.Equal(["word¹"], Lines(Paragraph(R("word") + Reference(9)), FootnotesPart(Separator)));

    [Fact]
    public void Deleted_reference_is_not_counted() => Assert.Equal(
        ["a b¹", "¹\tB."],
        Lines(
            Paragraph(R("a") + $"<w:del w:id=\"1\" w:author=\"x\">{Reference(1)}</w:del>" + R(" b") + Reference(2)),
            FootnotesPart(Note(1, P("A.")), Note(2, P("B.")))));

    private static string Separator => "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>";

    private static string Reference(int id) => Run($"<w:footnoteReference w:id=\"{id}\"/>");

    private static string Note(int id, string content) => $"<w:footnote w:id=\"{id}\">{content}</w:footnote>";
}
