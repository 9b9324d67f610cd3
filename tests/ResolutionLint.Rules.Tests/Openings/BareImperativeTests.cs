using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class BareImperativeTests
{
    [Fact]
    public void Each_reports() =>
        RuleVerifier.VerifyFix<BareImperative>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Call upon|] States to act;

            2. [|Decide|] to meet once a year.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Calls upon States to act;

            2. Decides to meet once a year.
            """);

    [Fact]
    public void Adverb_is_kept() =>
        RuleVerifier.VerifyFix<BareImperative>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Strongly condemn|] the attack;

            2. Requests the Board to act.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Strongly condemns the attack;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Text_in_which_we_speak_is_silent() =>
        RuleVerifier.Verify<BareImperative>("""
            The General Assembly,

            Recalling the report of the Board,

            We, the ministers, have met to speak of school meals:

            1. Recognize the work of the Board;

            2. Reaffirm our will to act.
            """);

    [Fact]
    public void Points_of_an_open_list_are_silent() =>
        RuleVerifier.Verify<BareImperative>("""
            The General Assembly,

            Recalling the report of the Board,

            Invites States:

            1. Promote school meals in their countries;

            2. Support the Board.
            """);

    [Fact]
    public void Noun_is_silent() =>
        RuleVerifier.Verify<BareImperative>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Support for the Board is welcome;

            2. Requests the Board to act.
            """);
}
