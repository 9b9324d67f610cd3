using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class FiniteVerbInPreambleTests
{
    [Fact]
    public void Third_person_reports() =>
        RuleVerifier.VerifyFix<FiniteVerbInPreamble>("""
            The General Assembly,

            [|Takes note with appreciation|] of the report,

            1. Takes note of the report.
            """, """
            The General Assembly,

            Taking note with appreciation of the report,

            1. Takes note of the report.
            """);

    [Fact]
    public void Bare_verb_reports() =>
        RuleVerifier.VerifyFix<FiniteVerbInPreamble>("""
            The General Assembly,

            [|Recall|] the report of the Board,

            1. Takes note of the report.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Takes note of the report.
            """);

    [Fact]
    public void Also_moves_behind_the_verb() =>
        RuleVerifier.VerifyFix<FiniteVerbInPreamble>("""
            The General Assembly,

            Recalling the report,

            [|Also recalls|] the delay,

            1. Takes note of the report.
            """, """
            The General Assembly,

            Recalling the report,

            Recalling also the delay,

            1. Takes note of the report.
            """);

    [Fact]
    public void Participles_are_silent() =>
        RuleVerifier.Verify<FiniteVerbInPreamble>("""
            The General Assembly,

            Recalling the report,

            Deeply concerned about the delay,

            1. Takes note of the report.
            """);

    [Fact]
    public void Noun_is_silent() =>
        RuleVerifier.Verify<FiniteVerbInPreamble>("""
            The General Assembly,

            Support for the Board is needed,

            1. Takes note of the report.
            """);
}
