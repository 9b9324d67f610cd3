using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class MisclosedSubparagraphTests
{
    [Theory]
    [InlineData("Invites States:\n\n(a) To train [|cooks.|]\n\n(b) To pay them;\n\n(c) To taste;", "Invites States:\n\n(a) To train cooks;\n\n(b) To pay them;\n\n(c) To taste;")]
    [InlineData("Invites States:\n\n(a) To train [|cooks|]\n\n(b) To pay them;\n\n(c) To taste;", "Invites States:\n\n(a) To train cooks;\n\n(b) To pay them;\n\n(c) To taste;")]
    [InlineData("Invites States:\n\n(a) To train [|cooks:|]\n\n(b) To pay them;\n\n(c) To taste;", "Invites States:\n\n(a) To train cooks;\n\n(b) To pay them;\n\n(c) To taste;")]
    [InlineData("Invites States:\n\n(a) To train cooks:\n\n(i) In [|schools,|]\n\n(ii) In [|hospitals,|]\n\n(b) To pay them;", "Invites States:\n\n(a) To train cooks:\n\n(i) In schools;\n\n(ii) In hospitals;\n\n(b) To pay them;")]
    [InlineData("Invites States:\n\n(a) To train [|cooks,|]\n\n(b) To pay them,\n\n(c) To praise them,\n\n(d) To taste;", "Invites States:\n\n(a) To train cooks;\n\n(b) To pay them;\n\n(c) To praise them;\n\n(d) To taste;")]
    public void Other_mark_in_a_list_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<MisclosedSubparagraph>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Invites States:\n\n(a) To train cooks;\n\n(b) To pay them,\n\nand to report on both;")]
    [InlineData("Invites States:\n\n• Cooks\n\n• Gardens\n\n• Canteens;")]
    [InlineData("Invites States:\n\n(a) To read the report entitled “Meals.”\n\n(b) To pay cooks;")]
    public void Last_part_and_bullets_are_silent(string paragraph) =>
        RuleVerifier.Verify<MisclosedSubparagraph>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
