using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class HiddenCharacterTests
{
    [Theory]
    [InlineData("Welcomes the [|can\u200Bteens|];", "Welcomes the canteens;")]
    [InlineData("Welcomes the [|can\u00ADteens|];", "Welcomes the canteens;")]
    [InlineData("Welcomes the [|\uFEFFcanteens|];", "Welcomes the canteens;")]
    [InlineData("Welcomes the [|report,\u200D|] and the cooks;", "Welcomes the report, and the cooks;")]
    public void Hidden_character_reports_and_is_removed(string marked, string repaired) =>
        RuleVerifier.VerifyFix<HiddenCharacter>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes the canteens;")]
    [InlineData("Welcomes the word مى\u200Dخواهم;")]
    [InlineData("Welcomes 19\u00A0cooks and co‑operation;")]
    public void Other_scripts_and_no_break_characters_are_silent(string paragraph) =>
        RuleVerifier.Verify<HiddenCharacter>(Draft(paragraph));

    [Fact]
    public void Many_of_them_are_one_finding() =>
        RuleVerifier.VerifyFix<HiddenCharacter>(
            Draft("Welcomes [|me\u00ADals|], gar\u00ADdens, can\u00ADteens, recip\u00ADes, har\u00ADvests and cook\u00ADing;"),
            Draft("Welcomes meals, gardens, canteens, recipes, harvests and cooking;"));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
