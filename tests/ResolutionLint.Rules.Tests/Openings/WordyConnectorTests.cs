using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class WordyConnectorTests
{
    [Fact]
    public void Furthermore_in_the_preamble_becomes_further_after_the_verb() =>
        RuleVerifier.VerifyFix<WordyConnector>("""
            The General Assembly,

            Recalling the report of the Board,

            [|Furthermore|] recalling the letters,

            1. Decides to meet.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            Recalling further the letters,

            1. Decides to meet.
            """);

    [Fact]
    public void Furthermore_with_comma_is_fixed() =>
        RuleVerifier.VerifyFix<WordyConnector>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. [|Furthermore|], requests the Board to meet.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Further requests the Board to meet.
            """);

    [Fact]
    public void Also_in_the_same_opener_is_enough() =>
        RuleVerifier.VerifyFix<WordyConnector>("""
            The General Assembly,

            Recalling the report of the Board,

            [|Furthermore|], recalling also the letters,

            1. Decides to meet.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            Recalling also the letters,

            1. Decides to meet.
            """);

    [Fact]
    public void Phrase_of_more_words_is_silent() =>
        RuleVerifier.Verify<WordyConnector>("""
            The General Assembly,

            Recalling the report of the Board,

            1. In addition to the report, requests the Board to act;

            2. In this regard, requests the Board to meet.
            """);

    [Fact]
    public void Connector_before_a_verb_that_others_follow_reports() =>
        RuleVerifier.Verify<WordyConnector>("""
            The Security Council,

            Recalling the report of the Board,

            [|Moreover|], recalling the letters,

            1. [|Furthermore|] stresses the need for meals, encourages all parties to cook, and takes note of the menu.
            """);
}
