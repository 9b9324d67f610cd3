using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class MissingOperativeSemicolonTests
{
    [Theory]
    [InlineData("Welcomes the offer of the [|farmers.|]", "Welcomes the offer of the farmers;")]
    [InlineData("Welcomes the offer of the [|farmers,|]", "Welcomes the offer of the farmers;")]
    [InlineData("Welcomes the offer of the [|farmers|]", "Welcomes the offer of the farmers;")]
    [InlineData("Invites States:\n\n(a) To train cooks;\n\n(b) To pay [|them.|]", "Invites States:\n\n(a) To train cooks;\n\n(b) To pay them;")]
    [InlineData("Welcomes the offer of the [|farmers:|]", "Welcomes the offer of the farmers;")]
    public void Other_mark_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<MissingOperativeSemicolon>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes the offer of the farmers;")]
    [InlineData("Welcomes the offer of the farmers; and")]
    [InlineData("Welcomes the offer of the farmers; (AGREED)")]
    [InlineData("Welcomes the offer of the farmers; (EU, US)")]
    [InlineData("Welcomes the offer of the farmers; - agreed")]
    [InlineData("Decides that the motto shall read: “A warm meal at noon.”")]
    [InlineData("Takes note of the following:")]
    public void Semicolon_and_what_cannot_be_told_is_silent(string paragraph) =>
        RuleVerifier.Verify<MissingOperativeSemicolon>(Draft(paragraph));

    [Fact]
    public void Full_stop_at_the_end_of_a_section_is_silent() =>
        RuleVerifier.Verify<MissingOperativeSemicolon>(
            """
            The General Assembly,

            I

            Canteens

            1. Welcomes the report of the Secretary-General;

            2. Encourages Member States to train cooks.

            II

            Gardens

            1. Encourages Member States to plant school gardens;

            2. Decides to remain seized of the matter.
            """);

    [Fact]
    public void Adopted_declaration_is_silent() =>
        RuleVerifier.Verify<MissingOperativeSemicolon>(
            """
            The General Assembly,

            Adopts the following declaration:

            1. We, Heads of State and Government, have met to speak of school meals.

            2. We reaffirm that every child has the right to food.

            3. We will keep the canteens warm.
            """);

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Requests the Secretary-General to report on the harvest;\n\n3. Decides to remain seized of the matter.";

    [Theory]
    [InlineData("Notes", "1/    Resolution 217 A (III).\n\n2/    See resolution 2200 A (XXI), annex.")]
    [InlineData("                    Notes", "1 Resolution 217 A (III).\n\n2 See resolution 2200 A (XXI), annex.")]
    [InlineData("NOTES", "     1/ Resolution 217 A (III).")]
    public void Heading_of_notes_is_silent(string heading, string notes) =>
        RuleVerifier.Verify<MissingOperativeSemicolon>($"""
            The General Assembly,

            Recalling the Universal Declaration of Human Rights, 1/

            1. Recognizes the right to rest;

            2. Urges States to rest;

            3. Decides to remain seized of the question.

            {heading}

            {notes}
            """);

    [Theory]
    [InlineData("Declares that:")]
    [InlineData("Proclaims the following:")]
    public void Sentences_of_a_declaration_are_silent(string opening) =>
        RuleVerifier.Verify<MissingOperativeSemicolon>($"""
            The General Assembly,

            Recognizing the passionate yearning for freedom in all dependent peoples,

            Solemnly proclaims the necessity of bringing colonialism to an end;

            And to this end

            {opening}

            1. The subjection of peoples to alien subjugation constitutes a denial of fundamental human rights.

            2. All peoples have the right to self-determination.
            """);

    [Fact]
    public void Verbs_behind_a_colon_report() =>
        RuleVerifier.Verify<MissingOperativeSemicolon>("""
            The General Assembly,

            Recalling its resolution 46/182 of 19 December 1991,

            Decides the following:

            1. Requests the Board to [|rest.|]

            2. Urges States to rest;

            3. Decides to remain seized of the question.
            """);
}
