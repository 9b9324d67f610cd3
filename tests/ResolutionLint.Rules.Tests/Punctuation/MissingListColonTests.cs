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

    [Fact]
    public void Verb_on_a_line_of_its_own_introduces_the_list() =>
        RuleVerifier.Verify<MissingListColon>(
        """
        Resolution adopted by the General Assembly
        on 6 September 2024
        78/329.
        Canteens of the Member States
        The General Assembly,
        Recalling its resolution 58/316 of 1 July 2004 on further measures for the
        revitalization of the work of the General Assembly,
        Decides:
        (a) To plant gardens for the schools of the Member States;
        (b) To train cooks.
        107th plenary meeting
        6 September 2024
        """);

    [Fact]
    public void Letters_before_the_verbs_of_the_organ_are_no_list_of_the_preamble() =>
        RuleVerifier.Verify<MissingListColon>("The General Assembly,\n\nRecalling its report on wells,\n\n(a) Invites pupils to dig;\n\n(b) Urges cooks to cook.\n");

    [Fact]
    public void Bullets_before_the_verbs_of_the_organ_are_no_list_of_the_preamble() =>
        RuleVerifier.Verify<MissingListColon>("The General Assembly,\n\nRecalling its report on wells,\n\n- *Invites* pupils to dig;\n\n- *Urges* cooks to cook.\n", "draft.md");

    [Fact]
    public void Heading_before_the_list_leaves_the_mark_as_it_is() =>
        RuleVerifier.VerifyFix<MissingListColon>(AboveHeading("[|south,|]"), AboveHeading("south,"));

    private static string AboveHeading(string last) =>
        $"The General Assembly,\n\nRecalling the canteens of the {last}\n\nCanteens of the north\n\n(a) To plant gardens;\n\n(b) To train cooks,\n\n1. Decides to remain seized of the matter.\n";

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
