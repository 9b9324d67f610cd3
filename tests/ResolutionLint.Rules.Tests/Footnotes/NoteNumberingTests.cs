using ResolutionLint.Rules.Footnotes;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Footnotes;

/// <summary>Markers and notes are numbered anew together.</summary>
public sealed class NoteNumberingTests
{
    [Fact]
    public void Markers_and_notes_of_markdown_change_places() => RuleVerifier.VerifyFix<FootnoteMarkerOutOfOrder>(
        "The General Assembly,\n\nRecalling the report,[|[^2]|] and the note,[^1] and the statement,[^3]\n\nDecides to go on.\n\n[^1]: A/80/1.\n[^2]: A/80/2.\n[^3]: A/80/3.\n",
        "The General Assembly,\n\nRecalling the report,[^1] and the note,[^2] and the statement,[^3]\n\nDecides to go on.\n\n[^1]: A/80/2.\n[^2]: A/80/1.\n[^3]: A/80/3.\n",
        "draft.md");

    [Fact]
    public void Repeated_marker_gets_a_note_of_its_own() => RuleVerifier.VerifyFix<RepeatedFootnoteMarker>(
        "The General Assembly,\n\nRecalling the report,[^1] and the note,[^2] and again the report,[|[^1]|]\n\nDecides to go on.\n\n[^1]: A/80/1.\n\n[^2]: A/80/2.\n",
        "The General Assembly,\n\nRecalling the report,[^1] and the note,[^2] and again the report,[^3]\n\nDecides to go on.\n\n[^1]: A/80/1.\n\n[^2]: A/80/2.\n\n[^3]: A/80/1.\n",
        "draft.md");

    [Fact]
    public void Note_that_leans_on_its_neighbour_is_left_alone() => RuleVerifier.VerifyFix<RepeatedFootnoteMarker>(
        "The General Assembly,\n\nRecalling the report,[^1] and the note,[^2] and again the report,[|[^1]|]\n\nDecides to go on.\n\n[^1]: A/80/1.\n\n[^2]: Ibid., annex.\n",
        "The General Assembly,\n\nRecalling the report,[^1] and the note,[^2] and again the report,[^1]\n\nDecides to go on.\n\n[^1]: A/80/1.\n\n[^2]: Ibid., annex.\n",
        "draft.md");
}
