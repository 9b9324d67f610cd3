using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class SessionYearDisagreementTests
{
    [Fact]
    public void Month_in_the_second_year_is_silent() =>
        RuleVerifier.Verify<SessionYearDisagreement>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to the General Assembly at its eighty-second session, in June 2028.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Year_in_brackets_reports() =>
        RuleVerifier.Verify<SessionYearDisagreement>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to it at its [|eighty-second session (2029|]).
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Fact]
    public void Organ_behind_the_session_tells_too() =>
        RuleVerifier.Verify<SessionYearDisagreement>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Recalls what was decided at the [|sixtieth session of the General Assembly, in 2007|].
            """);

    [Fact]
    public void Other_body_is_silent() =>
        RuleVerifier.Verify<SessionYearDisagreement>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Recalls that the Commission, at its tenth session, in 1996, met.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });
}
