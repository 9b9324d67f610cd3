using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class CallsOnTests
{
    [Fact]
    public void Noun_is_silent() =>
        RuleVerifier.Verify<CallsOn>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Recalls its calls on the Board;

            2. Welcomes repeated calls on the Board;

            3. Relies on phone calls on Mondays.
            """);

    [Fact]
    public void Quoted_words_are_silent() =>
        RuleVerifier.Verify<CallsOn>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Notes the letter “Peru calls, and calls on all”.
            """);

    [Fact]
    public void Participle_reports() =>
        RuleVerifier.VerifyFix<CallsOn>("""
            The General Assembly,

            Calling [|on|] States to act,

            1. Decides to meet.
            """, """
            The General Assembly,

            Calling upon States to act,

            1. Decides to meet.
            """);
}
