using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class MisspelledOpenerTests
{
    [Fact]
    public void Lost_doubled_exchanged_and_wrong_letters_report() =>
        RuleVerifier.VerifyFix<MisspelledOpener>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Reqests|] the Board to act;

            2. [|Requessts|] the Board to meet;

            3. [|Reuqests|] the Board to report;

            4. [|Requesta|] the Board to rest.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Requests the Board to meet;

            3. Requests the Board to report;

            4. Requests the Board to rest.
            """);

    [Fact]
    public void Stray_letter_before_it_reports() =>
        RuleVerifier.VerifyFix<MisspelledOpener>("""
            The General Assembly,

            [|jRecognizing|] the report of the Board,

            1. Takes note of the report.
            """, """
            The General Assembly,

            Recognizing the report of the Board,

            1. Takes note of the report.
            """);

    [Fact]
    public void Verb_after_also_reports() =>
        RuleVerifier.VerifyFix<MisspelledOpener>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Also [|requets|] the Board to meet.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Also requests the Board to meet.
            """);

    [Fact]
    public void Cyrillic_letter_reports() =>
        RuleVerifier.VerifyFix<MisspelledOpener>("""
            The General Assembly,

            [|Rеcalling|] the report of the Board,

            1. Takes note of the report.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Takes note of the report.
            """);

    [Fact]
    public void Words_of_their_own_are_silent() =>
        RuleVerifier.Verify<MisspelledOpener>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Nothing in the present text changes the mandate of the Board;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Other_form_of_the_verb_is_left_to_its_own_rule() =>
        RuleVerifier.Verify<MisspelledOpener>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Request the Board to act.
            """);

    [Fact]
    public void Word_behind_the_verb_reports() =>
        RuleVerifier.VerifyFix<MisspelledOpener>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Notes with deep [|conern|] the price of grain;

            2. Expresses its [|apreciation|] to the Board;

            3. Expresses [|it|] deep gratitude to the cooks;

            4. Strongly [|condemms|] the theft of bread;

            5. Looks [|forwards|] to the harvest;

            6. Expresses [|dep|] concern at the drought;

            7. [|Strogly|] urges the Board to act.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Notes with deep concern the price of grain;

            2. Expresses its appreciation to the Board;

            3. Expresses its deep gratitude to the cooks;

            4. Strongly condemns the theft of bread;

            5. Looks forward to the harvest;

            6. Expresses deep concern at the drought;

            7. Strongly urges the Board to act.
            """);

    [Fact]
    public void Words_like_those_of_openers_are_silent() =>
        RuleVerifier.Verify<MisspelledOpener>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Notes with interests of all kinds the report;

            2. Expresses concerns about the harvest;

            3. Recalls all the reports of the Board;

            4. Calls for action;

            5. Takes the view that bread is cheap.
            """);
}
