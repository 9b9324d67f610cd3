using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class MalformedSubparagraphLabelTests
{
    [Theory]
    [InlineData("[|-|]", "[|-|]", "(a)", "(b)")]
    [InlineData("[|•|]", "[|•|]", "(a)", "(b)")]
    [InlineData("[|a)|]", "[|b)|]", "(a)", "(b)")]
    [InlineData("(a)", "[|b)|]", "(a)", "(b)")]
    public void Other_label_reports_and_is_replaced(string first, string second, string firstFixed, string secondFixed) =>
        RuleVerifier.VerifyFix<MalformedSubparagraphLabel>(Draft(first, second), Draft(firstFixed, secondFixed));

    [Theory]
    [InlineData("(a)", "(b)")]
    [InlineData("(i)", "(ii)")]
    [InlineData("1.", "2.")]
    public void Usual_label_is_silent(string first, string second) =>
        RuleVerifier.Verify<MalformedSubparagraphLabel>(Draft(first, second));

    [Fact]
    public void Lone_label_is_not_replaced() =>
        RuleVerifier.VerifyFix<MalformedSubparagraphLabel>(
            "The General Assembly,\n\n3. Encourages Member States:\n\n[|A.|] To train cooks;\n\n4. Decides to remain seized of the matter.\n",
            "The General Assembly,\n\n3. Encourages Member States:\n\nA. To train cooks;\n\n4. Decides to remain seized of the matter.\n");

    [Theory]
    [InlineData("[|3.1|]", "[|3.2|]")]
    [InlineData("[|3.1.|]", "(b)")]
    [InlineData("(a)", "[|1.2|]")]
    public void Compound_number_reports(string first, string second) =>
        RuleVerifier.VerifyFix<MalformedSubparagraphLabel>(Draft(first, second), Draft("(a)", "(b)"));

    [Fact]
    public void Compound_number_leaves_the_letters_alone()
    {
        RuleVerifier.Verify<BrokenSubparagraphSequence>(Draft("(a)", "3.2 To eat;\n\n(c)"));
        RuleVerifier.Verify<LoneSubparagraph>(Draft("(a)", "3.2"));
    }

    [Fact]
    public void Figure_that_begins_a_line_is_silent() =>
        RuleVerifier.Verify<MalformedSubparagraphLabel>(Draft("(a)", "(b) To pay no more than what was agreed for the year, with a rise of\n\n3.2 per cent for cooks;\n\n(c)"));

    [Theory]
    [InlineData("A.", "B.", FixSafety.Unsafe)]
    [InlineData("a)", "b)", FixSafety.Safe)]
    public void Capital_letters_are_replaced_on_demand(string first, string second, FixSafety expected) =>
        Assert.All(Fixes.Of<MalformedSubparagraphLabel>(Draft(first, second)), fix => Assert.Equal(expected, fix?.Safety));

    private static string Draft(string first, string second) =>
        $"""
        The General Assembly,

        Recalling its resolution 46/182 of 19 December 1991,

        3. Encourages Member States:

        {first} To train cooks;

        {second} To pay them fairly;

        4. Decides to remain seized of the matter.
        """;

    [Theory]
    [InlineData("(a)", "(b)", "[|c.|]")]
    [InlineData("(a)", "[|b.|]", "(c)")]
    public void Label_unlike_its_neighbours_reports(string first, string second, string third) =>
        RuleVerifier.Verify<MalformedSubparagraphLabel>(Draft(first, $"{second} To eat;\n\n{third}"));

    [Fact]
    public void List_of_one_other_form_is_silent() =>
        RuleVerifier.Verify<MalformedSubparagraphLabel>(Draft("a.", "b. To eat;\n\nc."));

    [Theory]
    [InlineData("- *Invites* pupils to dig;\n\n- *Urges* cooks to cook.")]
    [InlineData("[|-|] the wells of the valleys;\n\n[|-|] the wells of the hills,\n\n1. Decides to dig.")]
    public void Bullets_before_the_verbs_of_the_organ_are_no_sub_paragraphs(string list) =>
        RuleVerifier.Verify<MalformedSubparagraphLabel>($"The General Assembly,\n\nRecalling its report on wells,\n\n{list}\n", "draft.md");
}
