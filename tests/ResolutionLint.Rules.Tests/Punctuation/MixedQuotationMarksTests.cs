using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class MixedQuotationMarksTests
{
    [Theory]
    [InlineData("Welcomes the themes “Meals” and [|\"|]Gardens[|\"|];", "Welcomes the themes “Meals” and “Gardens”;")]
    [InlineData("Welcomes the themes \"Meals\", \"Cooks\" and [|“|]Gardens[|”|];", "Welcomes the themes \"Meals\", \"Cooks\" and \"Gardens\";")]
    [InlineData("Welcomes the themes “Meals[|\"|];", "Welcomes the themes “Meals”;")]
    [InlineData("Welcomes women’s and children’s gardens, and the world[|'|]s cooks;", "Welcomes women’s and children’s gardens, and the world’s cooks;")]
    public void Mark_of_the_other_kind_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<MixedQuotationMarks>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes the themes “Meals” and “Gardens”;")]
    [InlineData("Welcomes the themes \"Meals\" and \"Gardens\";")]
    [InlineData("Welcomes the theme “Meals” and the 12\" pan;")]
    [InlineData("Welcomes women’s gardens in Sana'a and the gardens of Ta'izz;")]
    public void One_kind_is_silent(string paragraph) =>
        RuleVerifier.Verify<MixedQuotationMarks>(Draft(paragraph));

    [Fact]
    public void Straight_apostrophe_in_a_text_whose_quotation_marks_are_curly_reports() =>
        RuleVerifier.VerifyFix<MixedQuotationMarks>(Draft("Welcomes the theme “Meals” and children[|'|]s gardens;"), Draft("Welcomes the theme “Meals” and children’s gardens;"));

    [Fact]
    public void Many_marks_of_the_other_kind_are_one_finding() =>
        RuleVerifier.VerifyFix<MixedQuotationMarks>(
            Draft("Welcomes “A”, “B”, “C” and “D”, and [|\"|]E\", \"F\" and \"G\";"),
            Draft("Welcomes “A”, “B”, “C” and “D”, and “E”, “F” and “G”;"));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
