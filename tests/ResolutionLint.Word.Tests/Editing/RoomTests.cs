using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Word.Tests.Support;
using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests.Editing;

/// <summary>Edits whose words a document has runs for, and would yet not show as they were typed.</summary>
public sealed class RoomTests
{
    private static readonly WordDraft Draft = Lint.OpenWord(
        new RawDocument
        {
            Body = Paragraph(R("Recalling the 1") + R("st", "<w:vertAlign w:val=\"superscript\"/>") + R(" report") + Run("<w:footnoteReference w:id=\"1\"/>")) +
                Paragraph(Run("<w:t>Annex</w:t><w:br w:type=\"page\"/><w:t>Table</w:t>")),
            Parts = [FootnotesPart("<w:footnote w:id=\"1\">" + P(" See A/57/64.") + "</w:footnote>")],
        }.ToBytes());

    [Theory]
    [InlineData("See", "Cf.", true)]
    [InlineData("See", " Cf.", false)]
    [InlineData("See", "", false)]
    [InlineData("See ", "", true)]
    [InlineData("See A/57/64.", "", true)]
    public void Note_shows_no_blanks_before_its_words(string words, string others, bool isTaken) => Assert.Equal(isTaken, Takes(words, others));

    [Theory]
    [InlineData("st", "nd", true)]
    [InlineData("st", "2nd", false)]
    [InlineData("st", "st2", false)]
    [InlineData("report", "2 reports", true)]
    public void Figures_above_the_line_are_marks_of_notes(string words, string others, bool isTaken) => Assert.Equal(isTaken, Takes(words, others));

    [Theory]
    [InlineData("Annex", "Annexes", true)]
    [InlineData("Annex", "", false)]
    [InlineData("Table", "", true)]
    public void Page_break_is_not_shown_where_a_line_begins(string words, string others, bool isTaken) => Assert.Equal(isTaken, Takes(words, others));

    private static bool Takes(string words, string others)
    {
        var change = new TextChange(new TextSpan(Draft.Text.ToString().IndexOf(words, StringComparison.Ordinal), words.Length), others);
        var isTaken = Draft.Takes(change);
        Assert.Equal(isTaken, Record.Exception(() => Assert.Equal(Draft.Text.WithChanges(change).ToString(), Draft.WithChanges([change]).Text.ToString())) is null);
        return isTaken;
    }
}
