using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class DashAsBreakTests
{
    [Theory]
    [InlineData("Welcomes the meals [|—|] warm and cold — of the cooks;")]
    [InlineData("Welcomes the meals[|—|]warm ones;")]
    [InlineData("Welcomes the meals [|--|] warm ones;")]
    [InlineData("Welcomes the meals [|--|] and the cooks;")]
    public void Long_dash_reports_once(string marked) =>
        RuleVerifier.Verify<DashAsBreak>(Draft(marked));

    [Theory]
    [InlineData("Welcomes the meals – warm and cold – of the cooks;")]
    [InlineData("Welcomes the theme “Meals — a history”;")]
    [InlineData("Welcomes phase 1 - phase 2;")]
    [InlineData("Welcomes low - and middle-income cooks;")]
    public void Short_dash_and_title_are_silent(string paragraph) =>
        RuleVerifier.Verify<DashAsBreak>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
