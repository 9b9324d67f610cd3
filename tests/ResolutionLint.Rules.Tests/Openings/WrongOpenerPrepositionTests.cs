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
    public void Security_Council_calls_for_somebody_to_act() =>
        RuleVerifier.Verify<WrongOpenerPreposition>("""
            The Security Council,

            Recalling the report of the Board,

            1. Calls for the Secretary-General to report;

            2. Calls on States to act;

            3. Takes [|note|] the report.
            """, options: DocumentOptions.Default with { Organ = "security_council" });

    [Fact]
    public void Preposition_behind_a_verb_that_takes_none_is_left_out() =>
        RuleVerifier.VerifyFix<WrongOpenerPreposition>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests [|to|] the Board to meet;

            2. Welcomes [|of|] the report;

            3. Takes [|a|] note of the letters.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to meet;

            2. Welcomes the report;

            3. Takes note of the letters.
            """);

    [Theory]
    [InlineData("Encourages to this end the exchange of experience.")]
    [InlineData("Encourages to this end all Member States to act.")]
    [InlineData("Urges to the fullest extent possible the States to act.")]
    [InlineData("Requests to the same end that all States act.")]
    [InlineData("Requests to that effect the Secretary-General to report.")]
    [InlineData("Invites to the Conference the observers of all States.")]
    [InlineData("Calls the attention of the Security Council to the drought.")]
    [InlineData("Calls for Member State contributions to the fund.")]
    [InlineData("Recalls of the sixty vehicles the failure of the brakes.")]
    [InlineData("Recognizes of all parties the efforts.")]
    public void Preposition_of_an_aside_is_silent(string paragraph) => RuleVerifier.Verify<WrongOpenerPreposition>(InDraft(paragraph));

    [Fact]
    public void Somebody_is_called_upon_and_a_thing_called_for() =>
        RuleVerifier.Verify<WrongOpenerPreposition>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Calls [|for|] all Member States to act;

            2. Calls for the Programme of Action to be reviewed;

            3. Calls for the strengthening of the Board, in order to help;

            4. Reaffirms its condemnation of the theft.
            """);

    [Fact]
    public void Adjective_without_its_preposition_reports() =>
        RuleVerifier.Verify<WrongOpenerPreposition>("""
            The General Assembly,

            Deeply [|concerned|] the number of those who go without,

            Aware [|about|] the price of grain,

            [|Bearing|] mind the harvest,

            Bearing [|on|] mind the drought,

            Expressing [|concern|] the price,

            Expressing concern over the price,

            Concerned that the price rises,

            Concerned over the drought,

            1. Decides to meet.
            """);

    [Fact]
    public void Verb_that_carries_the_sentence_on_is_held_to_its_preposition() =>
        RuleVerifier.VerifyFix<WrongOpenerPreposition>("""
            The General Assembly,

            Welcoming the harvest and looking [|forward|] the next one,

            1. Welcomes the report, takes note [|on|] the letters, and further [|calls|] non-State actors to take part;

            2. Thanks the Board and pays tribute [|for|] the cooks.
            """, """
            The General Assembly,

            Welcoming the harvest and looking forward to the next one,

            1. Welcomes the report, takes note of the letters, and further calls non-State actors to take part;

            2. Thanks the Board and pays tribute to the cooks.
            """);

    [Theory]
    [InlineData("Recalls its resolutions and calls to all parties to meet.")]
    [InlineData("Welcomes the report, calls once again upon all parties to meet, and calls attention to the letters.")]
    [InlineData("Welcomes the report, calls u pon all parties to meet.")]
    [InlineData("Welcomes the report, and appeals, in this regard, to all donors to give.")]
    [InlineData("Welcomes the report, calls the meeting to order.")]
    [InlineData("Expresses its appreciation to the Board, and expresses its gratitude for the help.")]
    public void Verb_that_carries_the_sentence_on_may_be_right_or_a_noun(string paragraph) => RuleVerifier.Verify<WrongOpenerPreposition>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\nRecalling the report of the Board,\n\n1. {paragraph}\n";
}
