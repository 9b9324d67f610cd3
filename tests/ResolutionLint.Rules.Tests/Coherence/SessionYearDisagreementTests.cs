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

    [Fact]
    public void Session_that_the_organ_decides_on_is_its_own() =>
        RuleVerifier.Verify<SessionYearDisagreement>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Decides to continue its consideration of trains at its [|eighty-second session, in 2026|];

            2. Decides that the Commission is to meet at its eighty-second session, in 2026.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2026, 11, 20) });

    [Theory]
    [InlineData("the Commission on the Status of Women at its sixty-fourth session, in 2020")]
    [InlineData("the Commission on Narcotic Drugs at its tenth session, in 1970")]
    [InlineData("the Statistical Commission, at its [|fifty-first session, in 2021|]")]
    [InlineData("the Committee on the Peaceful Uses of Outer Space at its [|sixty-fifth session, in 2012|]")]
    public void Bodies_with_one_session_a_year_are_counted(string words) =>
        RuleVerifier.Verify<SessionYearDisagreement>($"The General Assembly,\n\nRecalling the report of the Board,\n\n1. Welcomes the work of {words}.\n");
}
