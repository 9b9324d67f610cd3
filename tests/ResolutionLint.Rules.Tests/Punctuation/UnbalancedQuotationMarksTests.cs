using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class UnbalancedQuotationMarksTests
{
    [Theory]
    [InlineData("Welcomes the theme [|”|]Meals”;", "Welcomes the theme “Meals”;")]
    [InlineData("Welcomes the theme “Meals[|“|];", "Welcomes the theme “Meals”;")]
    public void Mark_that_faces_the_wrong_way_reports_and_is_turned(string marked, string repaired) =>
        RuleVerifier.VerifyFix<UnbalancedQuotationMarks>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes the theme [|“|]Meals;")]
    [InlineData("Welcomes the theme Meals[|”|];")]
    [InlineData("Welcomes the theme [|\"|]Meals;")]
    [InlineData("Welcomes the theme “Meals” and “Gardens”[|”|];")]
    public void Mark_without_partner_reports(string marked) =>
        RuleVerifier.Verify<UnbalancedQuotationMarks>(Draft(marked));

    [Theory]
    [InlineData("Welcomes the theme “Meals”;")]
    [InlineData("Welcomes the 12\" pan and the theme \"Meals\";")]
    [InlineData("Adopts the following text:\n\n“1. Cooks cook.\n\n“2. Gardens grow.”")]
    [InlineData("Welcomes the report on “gardens” (“the gardens”);")]
    public void Pairs_and_long_quotations_are_silent(string paragraph) =>
        RuleVerifier.Verify<UnbalancedQuotationMarks>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
