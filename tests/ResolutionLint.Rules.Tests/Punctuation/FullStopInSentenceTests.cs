using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class FullStopInSentenceTests
{
    [Fact]
    public void Full_stop_before_a_small_letter_reports() =>
        RuleVerifier.Verify<FullStopInSentence>(Draft("Welcomes the efforts of [|donors.|] including small ones;"));

    [Fact]
    public void Full_stop_behind_a_name_before_a_connector_reports() =>
        RuleVerifier.Verify<FullStopInSentence>(Draft("Welcomes the report of the [|Commission.|] and the efforts of donors;"));

    [Theory]
    [InlineData("Welcomes the help of Prof. and Mrs. Marrow, and of Messrs. de Cook;")]
    [InlineData("Welcomes the help of Messrs. and Commdr. in the kitchen;")]
    [InlineData("Welcomes paras. three to five of the report, and its vols. one and two;")]
    [InlineData("Welcomes the repertory. example.org/cooks and its pages;")]
    [InlineData("Welcomes the theme “Meals. warm and cold”;")]
    [InlineData("Welcomes the efforts of * Any changes to the list of sponsors will be reflected in the record. donors and others;")]
    [InlineData("Welcomes the efforts of donors. They are many;")]
    public void Abbreviations_addresses_and_sentences_are_silent(string paragraph) =>
        RuleVerifier.Verify<FullStopInSentence>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
