using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class ReportToPastSessionTests
{
    [Fact]
    public void Second_verb_reports() =>
        RuleVerifier.Verify<ReportToPastSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Welcomes the letters, and requests the Board to report to the General Assembly at its [|seventieth|] session.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void List_of_sessions_reports_what_is_over() =>
        RuleVerifier.Verify<ReportToPastSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to it at its [|eightieth|] and eighty-second sessions.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Report_still_to_be_submitted_reports() =>
        RuleVerifier.Verify<ReportToPastSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to include the letters in its report to be submitted to the General Assembly at its [|eightieth|] session.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Sub_paragraph_reports() =>
        RuleVerifier.Verify<ReportToPastSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board:

            (a) To report to the General Assembly at its [|eightieth|] session;

            (b) To meet.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Theory]
    [InlineData("Decides to establish an open-ended working group, which will hold its first session in New York in 2027.")]
    [InlineData("Decides that the preparatory committee shall hold its second session in Nairobi in 2027.")]
    [InlineData("Decides that the committee shall meet at its third session in Vienna.")]
    [InlineData("Requests the Secretary-General to convene the ad hoc committee, which shall hold its first session in 2027.")]
    [InlineData("Decides that the intergovernmental body will consider the matter at its fourth session.")]
    public void Session_of_a_body_in_small_letters_is_silent(string paragraph) =>
        RuleVerifier.Verify<ReportToPastSession>($"The General Assembly,\n\nRecalling the report of the Board,\n\n1. {paragraph}\n", options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Other_body_is_silent() =>
        RuleVerifier.Verify<ReportToPastSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Commission to report on its tenth session;

            2. Decides that the Committee shall act at its tenth session.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void History_is_silent() =>
        RuleVerifier.Verify<ReportToPastSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to take up the debate held by the General Assembly at its tenth session;

            2. Decides to follow what it decided at its sixtieth session.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Human_Rights_Council_knows_the_session_of_the_Assembly() =>
        RuleVerifier.Verify<ReportToPastSession>("""
            The Human Rights Council,

            Recalling the report of the Board,

            1. Requests the Board to report to the General Assembly at its [|eightieth|] session.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Older_text_is_measured_against_its_own_day() =>
        RuleVerifier.Verify<ReportToPastSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to it at its fifty-ninth session.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2003, 12, 22) });

    [Fact]
    public void Draft_without_a_day_is_silent() =>
        RuleVerifier.Verify<ReportToPastSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to it at its seventieth session.
            """);

    [Theory]
    [InlineData("A/C.3/80/L.1", "eightieth")]
    [InlineData("A/C.3/80/L.1", "[|seventy-ninth|]")]
    [InlineData("Seventieth session", "eightieth")]
    public void Draft_without_a_day_is_measured_against_the_session_it_names(string line, string session) =>
        RuleVerifier.Verify<ReportToPastSession>($"""
            {line}

            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to it at its {session} session.
            """);

    [Fact]
    public void Agenda_that_a_request_goes_on_to_and_a_debate_to_be_held_report() =>
        RuleVerifier.Verify<ReportToPastSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to submit a report to the General Assembly, and decides to include in the provisional agenda of its [|eightieth|] session the item entitled “Trains”;

            2. Decides that its next debate on trains will be held at its [|seventy-ninth|] session;

            3. Invites the Board to report to the General Assembly and to engage in an interactive dialogue at its [|eightieth|] session;

            4. Decides to recall the debate held at its eightieth session.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });
}
