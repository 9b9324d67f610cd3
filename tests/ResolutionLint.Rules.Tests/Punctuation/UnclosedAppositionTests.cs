using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class UnclosedAppositionTests
{
    [Theory]
    [InlineData("Recalls the Meals Protocol, supplementing the Convention against [|Hunger|] and the Protocol on Canteens;", "Recalls the Meals Protocol, supplementing the Convention against Hunger, and the Protocol on Canteens;")]
    public void Missing_second_comma_reports_and_is_added(string marked, string repaired) =>
        RuleVerifier.VerifyFix<UnclosedApposition>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Recalls the Meals Protocol, supplementing the Convention against Hunger, and the Protocol on Canteens;")]
    [InlineData("Recalls the Meals Protocol, supplementing the Convention against Hunger and Thirst;")]
    [InlineData("Recalls the Protocol supplementing the Convention and the Protocol on Canteens;")]
    public void Closed_and_other_appositions_are_silent(string paragraph) =>
        RuleVerifier.Verify<UnclosedApposition>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
