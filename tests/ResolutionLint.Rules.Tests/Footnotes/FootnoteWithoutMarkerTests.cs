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
    public void Text_that_lost_all_its_markers_is_silent() =>
        RuleVerifier.Verify<FootnoteWithoutMarker>("""
            The General Assembly,

            1. Welcomes the report of the Board of Auditors.

            1 A/57/1.
            """);
}
