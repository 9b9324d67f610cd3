using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class UnusualDecisionNumberTests
{
    [Theory]
    [InlineData("Recalling its decision [|57/25|],")]
    [InlineData("Recalling General Assembly decisions 57/525 and [|57/12|],")]
    public void Low_number_reports(string paragraph) => RuleVerifier.Verify<UnusualDecisionNumber>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling its decisions 31/301, S-31/1 and ES-7/11,")]
    [InlineData("Recalling Human Rights Council decision 17/119,")]
    [InlineData("Recalling decision 34/2 of the Commission on Narcotic Drugs,")]
    [InlineData("Recalling its resolution 57/25,")]
    public void Number_of_others_is_silent(string paragraph) => RuleVerifier.Verify<UnusualDecisionNumber>(InDraft(paragraph));

    [Fact]
    public void Decision_in_a_report_that_a_note_cites_is_silent() =>
        RuleVerifier.Verify<UnusualDecisionNumber>(
            "The General Assembly,\n\nTaking note of the report,1\n\n1. Decides to meet.\n\n1 See E/2024/24, chap. I, sect. C, decision 55/115.\n");

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
