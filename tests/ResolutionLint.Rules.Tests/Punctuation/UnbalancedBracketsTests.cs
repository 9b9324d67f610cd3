using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class UnbalancedBracketsTests
{
    [Theory]
    [InlineData("Takes note of the report [|(|]A/81/212;")]
    [InlineData("Takes note of the report A/81/212[|)|];")]
    [InlineData("Takes note of the report [|(|]annex (A/81/212);")]
    [InlineData("Takes note of the Conference Habitat III[|)|];")]
    [InlineData("Takes note of the report[|]|];")]
    public void Bracket_without_partner_reports(string marked) =>
        RuleVerifier.Verify<UnbalancedBrackets>(Draft(marked));

    [Theory]
    [InlineData("Takes note of the report (A/81/212);")]
    [InlineData("Invites States a) to train cooks, b) to pay them and iv) to taste;")]
    [InlineData("Takes note of the report [of the cooks (and gardeners)];")]
    public void Pairs_and_labels_are_silent(string paragraph) =>
        RuleVerifier.Verify<UnbalancedBrackets>(Draft(paragraph));

    [Theory]
    [InlineData("Takes note of the page [of the cooks](https://example.org/a_(b) \"meals\") and of [a list](https://example.org/c_(d));")]
    [InlineData("Takes note of the page (see https://example.org/a_(b)), and of <https://example.org/c_(d>;")]
    public void Brackets_of_addresses_are_silent(string paragraph) =>
        RuleVerifier.Verify<UnbalancedBrackets>(Draft(paragraph), "draft.md");

    [Fact]
    public void Bracket_behind_an_address_closes_the_one_before() =>
        RuleVerifier.Verify<UnbalancedBrackets>(Draft("Takes note of the page (https://example.org/a). And of the list (https://example.org/b_(c));"));

    [Fact]
    public void Brackets_around_several_paragraphs_are_silent() =>
        RuleVerifier.Verify<UnbalancedBrackets>("The General Assembly,\n\n[Recalling the harvest,\n\nNoting the report,]\n\n1. Decides to meet again.");

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";

    [Theory]
    [InlineData("[PP1 bis Recalling the report,]", "[1 bis. Decides to rest;]")]
    [InlineData("[PP1 bis] Recalling the report,", "[OP2 Decides [to rest];]")]
    public void Bracket_before_a_label_counts(string preambular, string operative) =>
        RuleVerifier.Verify<UnbalancedBrackets>($"The General Assembly,\n\n{preambular}\n\n1. Requests States to act;\n\n{operative}\n\n3. Decides to meet again.\n");
}
