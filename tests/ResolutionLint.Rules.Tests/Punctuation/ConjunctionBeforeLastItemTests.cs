using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class ConjunctionBeforeLastItemTests
{
    [Theory]
    [InlineData("Invites States:\n\n(a) To train cooks; [|and|]\n\n(b) To pay them;", "Invites States:\n\n(a) To train cooks;\n\n(b) To pay them;")]
    [InlineData("Welcomes the offer of the farmers; [|and|]", "Welcomes the offer of the farmers;")]
    public void Conjunction_behind_a_mark_reports_and_is_removed(string marked, string repaired) =>
        RuleVerifier.VerifyFix<ConjunctionBeforeLastItem>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Invites States:\n\n(a) To train cooks; or\n\n(b) To hire them;")]
    [InlineData("Welcomes the offer of the farmers and")]
    public void Alternative_and_torn_paragraph_are_silent(string paragraph) =>
        RuleVerifier.Verify<ConjunctionBeforeLastItem>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
