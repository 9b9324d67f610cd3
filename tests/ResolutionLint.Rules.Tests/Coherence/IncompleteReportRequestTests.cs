using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class IncompleteReportRequestTests
{
    [Fact]
    public void Date_of_a_resolution_is_no_time() =>
        RuleVerifier.Verify<IncompleteReportRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board [|to submit a report|] on resolution 58/140 of 22 December 2003.
            """);

    [Fact]
    public void Year_and_rhythm_are_silent() =>
        RuleVerifier.Verify<IncompleteReportRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report by June 2027;

            2. Also requests the Board to report every two years;

            3. Further requests the Board to report to it at its next session.
            """);

    [Fact]
    public void Quality_of_the_report_and_a_special_session_are_no_time() =>
        RuleVerifier.Verify<IncompleteReportRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board [|to submit a comprehensive report|] on the canteens;

            2. Requests the Board [|to report|] on the outcome of the twenty-third special session.
            """);

    [Fact]
    public void Report_that_is_there_and_what_staff_report_are_silent() =>
        RuleVerifier.Verify<IncompleteReportRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to submit a proposal on the report;

            2. Requests the Board to help staff to report abuses;

            3. Requests the Board to report thereon in its next progress report.
            """);
}
