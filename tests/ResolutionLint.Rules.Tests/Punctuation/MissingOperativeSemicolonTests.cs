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
    public void Other_mark_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<MissingOperativeSemicolon>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes the offer of the farmers;")]
    [InlineData("Welcomes the offer of the farmers; and")]
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
}
