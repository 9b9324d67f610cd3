using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class FarSessionTests
{
    [Fact]
    public void Decade_is_silent() =>
        RuleVerifier.Verify<FarSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Decides to review the Decade at its ninetieth session.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Nearer_session_in_the_paragraph_is_silent() =>
        RuleVerifier.Verify<FarSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to it at its eighty-fourth session and to it at its ninetieth session.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Farthest_session_is_configured() =>
        RuleVerifier.Verify<FarSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to it at its [|eighty-fourth|] session.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20), RuleOptions = DocumentOptions.Default.RuleOptions.Add("RL8002.farthest", "2") });

    [Fact]
    public void Session_of_a_later_verb_shows_nothing() =>
        RuleVerifier.Verify<FarSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to the General Assembly at its [|ninety-second|] session, and decides to include in the provisional agenda of its eighty-third session the item entitled "School meals".
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Agenda_that_bears_the_year_shows_nothing() =>
        RuleVerifier.Verify<FarSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to the General Assembly at its [|eighty-fifth|] session on the 2030 Agenda for Sustainable Development.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2023, 11, 20) });
}
