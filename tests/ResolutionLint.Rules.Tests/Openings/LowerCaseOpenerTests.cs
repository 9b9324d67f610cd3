using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class LowerCaseOpenerTests
{
    [Fact]
    public void Both_parts_report() =>
        RuleVerifier.VerifyFix<LowerCaseOpener>("""
            The General Assembly,

            [|taking note|] of the report,

            1. [|also requests|] the Board to act.
            """, """
            The General Assembly,

            Taking note of the report,

            1. Also requests the Board to act.
            """);

    [Fact]
    public void Verb_after_a_leading_phrase_is_silent() =>
        RuleVerifier.Verify<LowerCaseOpener>("""
            The General Assembly,

            Recalling the report of the Board,

            1. In this regard, requests the Board to act.
            """);

    [Fact]
    public void Words_that_are_no_opener_are_silent() =>
        RuleVerifier.Verify<LowerCaseOpener>("""
            The General Assembly,

            and the report of the Board,

            1. Takes note of the report.
            """);
}
