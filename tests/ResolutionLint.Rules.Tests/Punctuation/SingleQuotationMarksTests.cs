using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class SingleQuotationMarksTests
{
    [Theory]
    [InlineData("Welcomes the report [|entitled ‘School|] meals in figures’;")]
    [InlineData("Notes the meeting held on the [|theme ‘Meals|] for all’;")]
    [InlineData("Welcomes the report [|titled 'School|] meals' and the study [|called ‘Wells|] and ponds’;")]
    public void Title_in_single_marks_reports(string paragraph) => RuleVerifier.Verify<SingleQuotationMarks>(Draft(paragraph));

    [Theory]
    [InlineData("Recalls the town called ‘Ayn al-Arab and the day called ‘Ashura;")]
    [InlineData("Welcomes the proposals entitled “A report entitled ‘Meals’ and its sequel”;")]
    [InlineData("Welcomes what is called ‘good cooking’;")]
    public void Letters_and_inner_quotations_are_silent(string paragraph) => RuleVerifier.Verify<SingleQuotationMarks>(Draft(paragraph));

    private static string Draft(string paragraph) => $"The General Assembly,\n\nGuided by the Charter,\n\n1. {paragraph}\n\n2. Decides to meet again.";
}
