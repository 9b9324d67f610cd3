using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class MissingSpaceAfterPunctuationTests
{
    [Theory]
    [InlineData("Welcomes the [|report,by|] which cooks learn;", "Welcomes the report, by which cooks learn;")]
    [InlineData("Welcomes the report of 5 May [|2024;and|] thanks cooks;", "Welcomes the report of 5 May 2024; and thanks cooks;")]
    public void Joined_words_report_and_are_divided(string marked, string repaired) =>
        RuleVerifier.VerifyFix<MissingSpaceAfterPunctuation>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes 1,500 cooks;")]
    [InlineData("Welcomes the ban of N,N-dimethyl and RTS,S;")]
    [InlineData("Welcomes www.un.org/a,b.html and its pages;")]
    [InlineData("Welcomes the theme “Meals,gardens”;")]
    public void Figures_formulas_and_addresses_are_silent(string paragraph) =>
        RuleVerifier.Verify<MissingSpaceAfterPunctuation>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
