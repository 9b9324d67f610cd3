using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class InterAliaWithoutCommasTests
{
    [Theory]
    [InlineData("Welcomes the report, which [|inter alia|], speaks of cooks;", "Welcomes the report, which, inter alia, speaks of cooks;")]
    [InlineData("Welcomes the report, which, [|inter alia|] speaks of cooks;", "Welcomes the report, which, inter alia, speaks of cooks;")]
    [InlineData("Welcomes progress through [|inter alia|] the training of cooks;", "Welcomes progress through, inter alia, the training of cooks;")]
    public void Missing_comma_reports_and_is_added(string marked, string repaired) =>
        RuleVerifier.VerifyFix<InterAliaWithoutCommas>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes the report, which, inter alia, speaks of cooks;")]
    [InlineData("Invites States, inter alia:\n\n(a) To train cooks;\n\n(b) To pay them;")]
    [InlineData("Welcomes the report (inter alia, on cooks);")]
    [InlineData("Welcomes the theme “Meals inter alia”;")]
    public void Commas_and_other_marks_are_silent(string paragraph) =>
        RuleVerifier.Verify<InterAliaWithoutCommas>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
