using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class SpaceBeforePunctuationTests
{
    [Theory]
    [InlineData("Welcomes the report[| ,|] and thanks the cooks;", "Welcomes the report, and thanks the cooks;")]
    [InlineData("Welcomes the report (of the cooks[| )|] and their advice[| ;|]", "Welcomes the report (of the cooks) and their advice;")]
    public void Space_before_a_mark_reports_and_is_removed(string marked, string repaired) =>
        RuleVerifier.VerifyFix<SpaceBeforePunctuation>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes the report, and thanks the cooks;")]
    [InlineData("Welcomes the share of .5 per cent of the budget;")]
    [InlineData("Welcomes the sums ( 5 and 6) of the report;")]
    [InlineData("Welcomes the words of the cooks: . . . and more;")]
    [InlineData("Welcomes the theme “Meals , gardens”;")]
    public void Mark_at_its_word_is_silent(string paragraph) =>
        RuleVerifier.Verify<SpaceBeforePunctuation>(Draft(paragraph));

    [Fact]
    public void Space_behind_an_opening_bracket_reports() =>
        RuleVerifier.VerifyFix<SpaceBeforePunctuation>(
            Draft("Welcomes the Programme [|( |]WFP) and its report;"),
            Draft("Welcomes the Programme (WFP) and its report;"));

    [Fact]
    public void Text_printed_long_ago_is_silent() =>
        RuleVerifier.Verify<SpaceBeforePunctuation>(Draft("Welcomes the report ;"), options: DocumentOptions.Default with { Date = new DateOnly(1950, 12, 1) });

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
