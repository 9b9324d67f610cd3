using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class CurrencySignTests
{
    [Theory]
    [InlineData("Noting the gift of [|$5 million|] to the fund,", "Noting the gift of 5 million dollars to the fund,")]
    [InlineData("Noting an allowance of [|$11.50|] per day,", "Noting an allowance of 11.50 dollars per day,")]
    [InlineData("Noting the gift of [|US$ 5m|] to the fund,", "Noting the gift of 5 million United States dollars to the fund,")]
    [InlineData("Noting the gift of [|$643,094,800|], and of [|$2.5bn|],", "Noting the gift of 643,094,800 dollars, and of 2.5 billion dollars,")]
    public void Sign_is_mended(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<CurrencySign>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Noting that many live on less than $1.90 a day, on $2.15 per day or on the $1-a-day line,")]
    [InlineData("Noting the gift of A$5 million, of 5 million dollars and of $ to the fund,")]
    [InlineData("Taking note of the report “The $100 billion goal”,")]
    public void Poverty_line_other_dollars_and_titles_are_silent(string paragraph) => RuleVerifier.Verify<CurrencySign>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
