using ResolutionLint.Rules.Footnotes;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Footnotes;

public sealed class FootnoteWithoutMarkerTests
{
    [Fact]
    public void Deleted_marker_reports_the_note() =>
        RuleVerifier.Verify<FootnoteWithoutMarker>("""
            The General Assembly,

            Recalling the report of the Secretary-General,1

            1. Welcomes the report of the Board of Auditors.

            1 A/57/1.

            [|2|] A/57/2.
            """);

    [Fact]
    public void Marker_behind_a_name_that_ends_in_a_figure_is_silent() =>
        RuleVerifier.Verify<FootnoteWithoutMarker>("The General Assembly,\n\nRecalling the report,1 Agenda 21,2 the Programme3 and the plan,4\n\n1. Decides to wait.\n\n1 A/57/1.\n\n2 Report of the Conference.\n\n3 A/57/2.\n\n4 A/57/3.\n");

    [Fact]
    public void Text_that_lost_all_its_markers_is_silent() =>
        RuleVerifier.Verify<FootnoteWithoutMarker>("""
            The General Assembly,

            1. Welcomes the report of the Board of Auditors.

            1 A/57/1.
            """);

    [Fact]
    public void Paragraph_that_was_taken_for_a_note_is_silent() =>
        RuleVerifier.Verify<FootnoteWithoutMarker>(TakenForNote);

    [Fact]
    public void Paragraph_that_was_taken_for_a_note_gets_no_full_stop() =>
        RuleVerifier.Verify<FootnoteWithoutFullStop>(TakenForNote);

    private const string TakenForNote =
        """
        The General Assembly,

        Recalling the report of the Secretary-General,

        1 Takes note of the report of the Secretary-General;3

        2. Calls upon Member States to act,1 to plan2 and to write;

        3. Decides to go on.

        1 A/79/1.

        2 A/79/2.

        3 A/79/3.
        """;
}
