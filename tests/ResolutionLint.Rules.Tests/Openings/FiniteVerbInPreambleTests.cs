using ResolutionLint.Core.Diagnostics;
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

    [Theory]
    [InlineData("[|Recalls|] the report;\n\nNoting the delay,\n\n1. Takes note of the report.")]
    [InlineData("Noting the delay,\n\n[|Recalls|] the report;\n\n1. Takes note of the report.")]
    [InlineData("Noting the delay,\n\nAdopts the following statement:\n\n1. Takes note of the report.")]
    [InlineData("Noting the delay,\n\nAdopts the statute.\n\nThe statute\n\n1. Takes note of the report.")]
    [InlineData("Noting the delay,\n\nAdopts the statute;\n\n1. The Board shall meet.")]
    public void Decision_before_the_first_number_reports(string paragraphs) =>
        RuleVerifier.Verify<FiniteVerbInPreamble>($"The General Assembly,\n\n{paragraphs}\n");

    [Theory]
    [InlineData("Recalls the report of the Board,\n\nNoting the delay,\n\n1. Takes note of the report.", FixSafety.Safe)]
    [InlineData("(a) Resolves that the report be published; and\n\n(b) Requests that its sources be kept.", FixSafety.Unsafe)]
    public void Paragraph_that_closes_like_a_decision_is_mended_on_demand(string paragraphs, FixSafety expected) =>
        Assert.Equal(expected, Assert.Single(Fixes.Of<FiniteVerbInPreamble>($"The General Assembly,\n\n{paragraphs}\n"))?.Safety);
}
