using ResolutionLint.Rules.Footnotes;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Footnotes;

public sealed class FootnoteMarkerOutOfOrderTests
{
    [Fact]
    public void Moved_paragraph_reports_its_marker_only() =>
        RuleVerifier.Verify<FootnoteMarkerOutOfOrder>("""
            The General Assembly,

            Recalling the report of the Secretary-General,1

            Recalling also the report of the Board of Auditors,[|4|]

            Recalling further the report of the Joint Inspection Unit,2

            1. Welcomes the report of the Committee on Conferences.3

            1 A/57/1.

            2 A/57/2.

            3 A/57/3.

            4 A/57/4.
            """);

    [Fact]
    public void Repeated_marker_is_silent() =>
        RuleVerifier.Verify<FootnoteMarkerOutOfOrder>("""
            The General Assembly,

            Recalling the report of the Secretary-General,1

            Recalling also the report of the Board of Auditors,2

            1. Welcomes the report of the Secretary-General.1

            1 A/57/1.

            2 A/57/2.
            """);

    [Fact]
    public void Number_without_a_note_is_no_marker_to_count() =>
        RuleVerifier.Verify<FootnoteMarkerOutOfOrder>("""
            The General Assembly,

            Recalling the report of the Secretary-General,9

            1. Welcomes the report of the Board of Auditors.1

            1 A/57/1.
            """);
}
