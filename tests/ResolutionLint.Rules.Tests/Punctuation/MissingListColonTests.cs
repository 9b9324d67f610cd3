using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class MissingListColonTests
{
    [Theory]
    [InlineData("Invites [|States;|]\n\n(a) To train cooks;\n\n(b) To pay them;", "Invites States:\n\n(a) To train cooks;\n\n(b) To pay them;")]
    [InlineData("Invites [|States,|]\n\n(a) To train cooks;\n\n(b) To pay them;", "Invites States:\n\n(a) To train cooks;\n\n(b) To pay them;")]
    [InlineData("Invites [|States|]\n\n(a) To train cooks;\n\n(b) To pay them;", "Invites States:\n\n(a) To train cooks;\n\n(b) To pay them;")]
    [InlineData("Invites States:\n\n(a) To train [|cooks;|]\n\n(i) In schools;\n\n(ii) In hospitals;\n\n(b) To pay them;", "Invites States:\n\n(a) To train cooks:\n\n(i) In schools;\n\n(ii) In hospitals;\n\n(b) To pay them;")]
    public void Other_mark_before_a_list_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<MissingListColon>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Invites States to train cooks;")]
    [InlineData("Invites States:\n\n(a) Training\n\n(i) In schools;\n\n(ii) In hospitals;\n\n(b) To pay them;")]
    public void Colon_and_lettered_heading_are_silent(string paragraph) =>
        RuleVerifier.Verify<MissingListColon>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
