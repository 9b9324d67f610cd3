using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class CurrencySignTests
{
    [Theory]
    [InlineData("Noting the gift of [|$5 million|] to the fund,", "Noting the gift of 5 million dollars to the fund,")]
    [InlineData("Noting an allowance of [|$11.50|] per day,", "Noting an allowance of 11.50 dollars per day,")]
    [InlineData("Noting the gift of [|USD 100 billion|] per year,", "Noting the gift of 100 billion United States dollars per year,")]
    [InlineData("Noting the gift of [|US$ 5m|] to the fund,", "Noting the gift of 5 million United States dollars to the fund,")]
    [InlineData("Noting the gift of [|$643,094,800|], and of [|$2.5bn|],", "Noting the gift of 643,094,800 dollars, and of 2.5 billion dollars,")]
    [InlineData("Noting the need for [|$2.5 to $3 billion|] each year,", "Noting the need for 2.5 to 3 billion dollars each year,")]
    [InlineData("Noting the need for [|$2.5–$3 billion|],", "Noting the need for 2.5–3 billion dollars,")]
    [InlineData("Noting the need for [|US$ 2–3bn|],", "Noting the need for 2–3 billion United States dollars,")]
    [InlineData("Noting that between [|$2 and $3 billion|] is lost,", "Noting that between 2 and 3 billion dollars is lost,")]
    [InlineData("Noting the rise from [|$2 million to $3 million|],", "Noting the rise from 2 million to 3 million dollars,")]
    [InlineData("Noting the fall from [|$2 million|] to [|$500|],", "Noting the fall from 2 million dollars to 500 dollars,")]
    [InlineData("Noting the fee of [|USD 1|] and of [|$1|],", "Noting the fee of 1 United States dollar and of 1 dollar,")]
    [InlineData("Noting gifts of [|$500|] and [|$600|],", "Noting gifts of 500 dollars and 600 dollars,")]
    public void Sign_is_mended(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<CurrencySign>(InDraft(paragraph), InDraft(expected));

    [Fact]
    public void Figure_with_a_strange_comma_is_left_to_the_drafter() =>
        RuleVerifier.VerifyFix<CurrencySign>(InDraft("Noting the gift of [|USD 12,5 million|] to the fund,"), InDraft("Noting the gift of USD 12,5 million to the fund,"));

    [Theory]
    [InlineData("Noting that of 100 USD 5 are due, that of 3 million USD 5 were paid, and the rise from 1 USD to 2 USD 5 years ago,")]
    public void Code_behind_its_figure_is_silent(string paragraph) => RuleVerifier.Verify<CurrencySign>(InDraft(paragraph));

    [Theory]
    [InlineData("Noting that many live on less than $1.90 a day, on $2.15 per day or on the $1-a-day line,")]
    [InlineData("Noting the gift of A$5 million, of 5 million dollars and of $ to the fund,")]
    [InlineData("Taking note of the report “The $100 billion goal”,")]
    public void Poverty_line_other_dollars_and_titles_are_silent(string paragraph) => RuleVerifier.Verify<CurrencySign>(InDraft(paragraph));

    [Theory]
    [InlineData("Noting a $5-million grant, the $1.90-per-day line and a $5 million–plus plan,")]
    [InlineData("Noting the $674 million humanitarian response plan and the $100 billion goal,")]
    [InlineData("Noting the $2 to $3 billion gap and the $2–3 billion plan,")]
    [InlineData("Noting the $2 million–$500 gap, and $5 millions and $5k,")]
    public void Amount_before_a_noun_is_silent(string paragraph) => RuleVerifier.Verify<CurrencySign>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
