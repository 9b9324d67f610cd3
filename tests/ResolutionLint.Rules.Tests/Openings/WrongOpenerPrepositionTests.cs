using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class WrongOpenerPrepositionTests
{
    [Fact]
    public void Other_preposition_reports() =>
        RuleVerifier.VerifyFix<WrongOpenerPreposition>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Takes note [|on|] the report;

            2. Pays tribute [|for|] the cooks.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Takes note of the report;

            2. Pays tribute to the cooks.
            """);

    [Fact]
    public void Gap_after_also_in_the_preamble_reports() =>
        RuleVerifier.VerifyFix<WrongOpenerPreposition>("""
            The General Assembly,

            Taking note of the report,

            Taking note [|also|] the letters,

            1. Decides to meet.
            """, """
            The General Assembly,

            Taking note of the report,

            Taking note also of the letters,

            1. Decides to meet.
            """);

    [Fact]
    public void Calls_without_upon_reports_without_fix() =>
        RuleVerifier.VerifyFix<WrongOpenerPreposition>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Calls|] Member States to act.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Calls Member States to act.
            """);

    [Fact]
    public void Fact_that_is_noted_is_silent() =>
        RuleVerifier.Verify<WrongOpenerPreposition>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Takes note that the Board has met;

            2. Looks forward, in this regard, to its report;

            3. Calls for action.
            """);

    [Fact]
    public void Security_Council_is_silent() =>
        RuleVerifier.Verify<WrongOpenerPreposition>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Takes note the report.
            """, options: DocumentOptions.Default with { Organ = "security_council" });
}
