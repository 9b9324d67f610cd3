using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class LookAlikeLetterTests
{
    [Theory]
    [InlineData("Welcomes Addis [|Abаbа|];", "Welcomes Addis Ababa;")]
    [InlineData("Welcomes the [|Сommission|];", "Welcomes the Commission;")]
    public void Look_alike_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<LookAlikeLetter>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes Addis Ababa;")]
    [InlineData("Welcomes the word хлеб;")]
    [InlineData("Welcomes the letter λ-values;")]
    [InlineData("Welcomes the hormone β-estradiol;")]
    public void Words_in_their_own_script_are_silent(string paragraph) =>
        RuleVerifier.Verify<LookAlikeLetter>(Draft(paragraph));

    [Fact]
    public void Opener_is_left_to_its_own_rule() =>
        RuleVerifier.Verify<LookAlikeLetter>(Draft("Rеquests the cooks to keep their recipes;"));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
