using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Parsing;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Tests.Reading;

/// <summary>Footnote signs with a stroke, as they were typed until the mid-1990s, and their notes.</summary>
public sealed class StrokedSignTests
{
    private const string Notes = "1/ Resolution 217 A (III).\n\n2/ See A/48/2.\n";

    [Theory]
    [InlineData("Recalling the report, 1/", "Recalling the report,")]
    [InlineData("Recalling the report,1/", "Recalling the report,")]
    [InlineData("Recalling the report, 1/ and its annex,", "Recalling the report, and its annex,")]
    [InlineData("Recalling the protocols 1/ thereto,", "Recalling the protocols thereto,")]
    [InlineData("Recalling the protocols1/ thereto,", "Recalling the protocols thereto,")]
    [InlineData("Recalling the report \u00B9/ and its annex,", "Recalling the report and its annex,")]
    [InlineData("Recalling the conference of 1990 1/ and its outcome,", "Recalling the conference of 1990 and its outcome,")]
    [InlineData("Recalling its resolution 217 A (III) 1/ and the plan,", "Recalling its resolution 217 A (III) and the plan,")]
    [InlineData("Recalling “The report” 1/ and the plan,", "Recalling “The report” and the plan,")]
    [InlineData("Recalling the report (see the annex 1/),", "Recalling the report (see the annex),")]
    public void Figure_with_a_stroke_is_a_marker(string written, string read)
    {
        var paragraph = Preambular(written);

        Assert.Equal(read, paragraph.Text.Text);
        Assert.Equal("1", Assert.Single(paragraph.Markers).Name);
    }

    [Theory]
    [InlineData("Recalling that 1/2 of the wells and 1/3 of the rivers are dry,")]
    [InlineData("Recalling that wells are open 24/7, at 10 km/h and/or on 9/11,")]
    [InlineData("Recalling the day of 1/ 2/ 1990 and that of 1/2/1990,")]
    [InlineData("Recalling its resolution 1/ 141 and document A/57/1, which it read,")]
    [InlineData("Recalling the draft of resolution 48/ of this year,")]
    [InlineData("Recalling A/C.2/48/L. 1/ Rev.1 and A/C.2/ 1/ as it stands,")]
    [InlineData("Recalling the years 1990/ and the plan of 1990/, which it read,")]
    public void Other_figures_with_a_stroke_are_none(string written)
    {
        var paragraph = Preambular(written);

        Assert.Equal(written, paragraph.Text.Text);
        Assert.Empty(paragraph.Markers);
    }

    [Fact]
    public void Signs_at_one_place_are_markers_each() =>
        Assert.Equal(["1", "2"], Preambular("Recalling the report, 1/ 2/").Markers.Select(marker => marker.Name));

    [Fact]
    public void Figure_without_a_stroke_is_none_where_notes_have_it() =>
        Assert.Equal("Recalling the Convention 1 and the report,", Preambular("Recalling the Convention 1 and the report,2/").Text.Text);

    [Theory]
    [InlineData("Choosing option 1/ option 2,", "Choosing option 1/ option 2,")]
    [InlineData("Recalling the report, 1/", "Recalling the report,")]
    public void Where_notes_have_no_stroke_only_a_closing_mark_tells_a_sign(string written, string read) =>
        Assert.Equal(read, Preambular(written, "1 See A/48/1.\n").Text.Text);

    [Fact]
    public void Marker_keeps_its_place_in_words_and_source()
    {
        const string Source = "The General Assembly,\n\nRecalling the report, 1/ and the note,\n\n1. Decides to wait; 2/\n\n2. Decides to act.\n\n" + Notes;
        var resolution = Drafts.Parse(Source).Resolutions[0];
        var marker = Assert.Single(resolution.Preamble[0].Markers);

        Assert.Equal("Recalling the report,".Length, marker.Offset);
        Assert.Equal("1/", Source.Substring(marker.Span.Start, marker.Span.Length));
        Assert.Equal("Decides to wait;", resolution.Operatives[0].Text.Text);
    }

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Notes_have_the_stroke_in_their_labels(string path)
    {
        var document = Drafts.Parse(
            "Question of wells */\n\nThe General Assembly,\n\nRecalling the Declaration, 1/\n\n1. Decides to dig; 2/\n\n2. Decides to go on. 4/\n\n"
            + "  */ The present text was issued late.\n\n1/  Resolution 217 A (III).\n\n2/  See the Official Records of the\nGeneral Assembly.\n\n4/ 1990 Conference on Wells, Report.\n",
            path);

        Assert.Equal(["*", "1", "2", "4"], document.Footnotes.Select(note => note.Name));
        Assert.Equal(["*/", "1/", "2/", "4/"], document.Footnotes.Select(note => note.Label?.Text));
        Assert.Equal("See the Official Records of the General Assembly.", document.Footnotes[2].Text.Text);
        Assert.Equal(2, document.Resolutions[0].Operatives.Length);
        Assert.Contains(Drafts.TextNodes(document), node => node.Text.Text == "Question of wells" && node.Markers.Any(marker => marker.Name == "*"));
    }

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("draft.md")]
    public void Note_at_the_foot_of_a_page_interrupts_no_paragraph(string path)
    {
        var document = Drafts.Parse("The General Assembly,\n\nRecalling the Declaration, 1/ and the obligations that\n\n1/ Resolution 217 A (III).\n\narose from its report,\n\n1. Decides to act.\n", path);

        Assert.Equal("Recalling the Declaration, and the obligations that arose from its report,", document.Resolutions[0].Preamble[0].Text.Text);
        Assert.Equal("1", Assert.Single(document.Footnotes).Name);
    }

    [Fact]
    public void Sign_that_a_line_wraps_before_begins_no_note()
    {
        const string Wrapped = "The General Assembly,\n\nRecalling that it has at all times taken part in the work of every organ of the Trusteeship,\n1/ Chad and other States having done so as well for many years and in many places of the world,\n\n1. Decides to act.\n\n1/ A/48/1.\n";

        Assert.Equal("1", Assert.Single(Drafts.Parse(Wrapped).Footnotes).Name);
        Assert.Contains("Trusteeship, Chad", Drafts.Parse(Wrapped).Resolutions[0].Preamble[0].Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Foot_of_a_page_has_notes_with_a_stroke()
    {
        var document = Drafts.Parse("""
            A/RES/48/903
            48/903. Harbours
            The General Assembly,
            Recalling the Convention 1/ and the report, 2/
            1.
            Decides to wait.
            __________________
            1/ See A/48/1.
            2/ A/48/2.

            94-99997 (E)

            1/1
            """);

        Assert.Equal(["1", "2"], document.Footnotes.Select(note => note.Name));
        Assert.Equal(["1", "2"], Assert.Single(document.Resolutions[0].Preamble).Markers.Select(marker => marker.Name));
    }

    [Fact]
    public void Paragraphs_of_a_document_may_be_notes()
    {
        var document = Read(["The General Assembly,", "Recalling the Declaration, 1/", "1. Decides to act; 2/", "2. Decides to go on.", "1/ Resolution 217 A (III).", "2/ See A/48/2."]);

        Assert.Equal(["1/", "2/"], document.Footnotes.Select(note => note.Label?.Text));
        Assert.Equal(["Decides to act;", "Decides to go on."], document.Resolutions[0].Operatives.Select(paragraph => paragraph.Text.Text));
    }

    [Fact]
    public void Notes_that_the_format_knows_may_have_a_stroke()
    {
        var document = Read(["The General Assembly,", "1. Decides to act. 1/"], "1/ Resolution 217 A (III).", "*/ Issued late.");

        Assert.Equal([("1", "Resolution 217 A (III)."), ("*", "Issued late.")], document.Footnotes.Select(note => (note.Name, note.Text.Text)));
    }

    private static PreambularParagraph Preambular(string text, string notes = Notes) =>
        Assert.Single(Drafts.Resolution($"{text}\n\n1. Decides to wait.\n\n{notes}").Preamble);

    private static ResolutionDocument Read(string[] paragraphs, params string[] notes)
    {
        var text = SourceText.From(string.Join('\n', paragraphs.Concat(notes)));
        ImmutableArray<BlockKind> kinds = [.. paragraphs.Select(_ => BlockKind.Paragraph), .. notes.Select(_ => BlockKind.Note)];
        return DocumentParser.Parse(ParagraphReader.Read("draft", text, kinds, null));
    }
}
