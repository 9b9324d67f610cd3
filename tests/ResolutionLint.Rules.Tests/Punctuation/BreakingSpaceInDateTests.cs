using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class BreakingSpaceInDateTests
{
    [Theory]
    [InlineData("Recalls the harvest of [|19 October 2024|];", "Recalls the harvest of 19\u00A0October 2024;")]
    public void Ordinary_space_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<BreakingSpaceInDate>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Recalls the harvest of 19\u00A0October 2024;")]
    [InlineData("Recalls the report entitled “19 October 2024”;")]
    [InlineData("Recalls the harvest of October 2024;")]
    public void No_break_space_and_title_are_silent(string paragraph) =>
        RuleVerifier.Verify<BreakingSpaceInDate>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
