using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class ReportToPresentSessionTests
{
    [Fact]
    public void Agenda_of_the_present_session_reports() =>
        RuleVerifier.Verify<ReportToPresentSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Decides to include in the provisional agenda of its [|eighty-first|] session the item entitled “Trains”.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Beginning_and_end_are_silent() =>
        RuleVerifier.Verify<ReportToPresentSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report annually, starting at its eighty-first session;

            2. Decides to meet before the end of its eighty-first session;

            3. Requests the President of the General Assembly at its eighty-first session to act.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Resumed_session_is_silent() =>
        RuleVerifier.Verify<ReportToPresentSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to it at its resumed eighty-first session;

            2. Decides to meet at the second part of its eighty-first session.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Theory]
    [InlineData("[|seventieth|]")]
    [InlineData("[|eighty-first|]")]
    [InlineData("eighty-second")]
    public void Draft_without_a_day_is_measured_against_today(string session) =>
        RuleVerifier.Verify<ReportToPresentSession>($"""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to it at its {session} session.
            """);
}
