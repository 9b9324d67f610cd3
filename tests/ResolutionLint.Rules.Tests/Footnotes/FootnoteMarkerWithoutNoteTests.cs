using ResolutionLint.Rules.Footnotes;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Footnotes;

public sealed class FootnoteMarkerWithoutNoteTests
{
    [Fact]
    public void Missing_note_reports_the_marker() =>
        RuleVerifier.Verify<FootnoteMarkerWithoutNote>("""
            The General Assembly,

            Recalling the report of the Secretary-General,1

            1. Welcomes the report of the Board of Auditors.[|2|]

            1 A/57/1.
            """);

    [Fact]
    public void Text_that_lost_all_its_notes_is_silent() =>
        RuleVerifier.Verify<FootnoteMarkerWithoutNote>("""
            The General Assembly,

            Recalling the report of the Secretary-General,1

            1. Welcomes the report of the Board of Auditors.2
            """);
}
