using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class MarkInsideQuotationTests
{
    [Theory]
    [InlineData("Welcomes the report entitled “Meals[|,”|] and its annex;", "Welcomes the report entitled “Meals”, and its annex;")]
    [InlineData("Welcomes the report entitled \"Meals[|;\"|]", "Welcomes the report entitled \"Meals\";")]
    [InlineData("Includes the item entitled “Meals[|.”|]", "Includes the item entitled “Meals”.")]
    public void Mark_inside_a_title_reports_and_is_moved(string marked, string repaired) =>
        RuleVerifier.VerifyFix<MarkInsideQuotation>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes the report entitled “Meals”, and its annex;")]
    [InlineData("Welcomes the report entitled “Meals etc.” of the cooks;")]
    [InlineData("Adopts the motto “Cooks cook.”")]
    [InlineData("Welcomes the words “meals,” of the cook;")]
    public void Mark_outside_and_quoted_sentence_are_silent(string paragraph) =>
        RuleVerifier.Verify<MarkInsideQuotation>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
