using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class MissingCommaBeforeSecondVerbTests
{
    [Theory]
    [InlineData("Welcomes the offer of the [|farmers|] and requests the Secretary-General to buy from them;")]
    [InlineData("Takes note of the report, and invites the cooks to read [|it|] and encourages gardeners to follow its advice;")]
    [InlineData("Encourages States to train [|cooks|] and also invites farmers to visit them;")]
    [InlineData("Notes that more cooks are needed in [|schools|] and encourages Member States to train them;")]
    public void Second_verb_without_comma_reports(string marked) =>
        RuleVerifier.Verify<MissingCommaBeforeSecondVerb>(Draft(marked));

    [Fact]
    public void Verb_behind_in_this_regard_reports_however_short_the_clause_before_it() =>
        RuleVerifier.Verify<MissingCommaBeforeSecondVerb>(Draft("Recognizes this [|progress|] and in this regard encourages the farmers to visit the Fund;"));

    [Fact]
    public void Verb_of_several_words_needs_no_object_to_be_one() =>
        RuleVerifier.Verify<MissingCommaBeforeSecondVerb>(Draft("Welcomes the offer of the [|farmers|] and takes note of their gardens;"));

    [Theory]
    [InlineData("Welcomes the offer of the farmers, and requests the Secretary-General to buy from them;")]
    [InlineData("Welcomes and endorses the offer of the farmers;")]
    [InlineData("Urges States and invites donors to train cooks;")]
    [InlineData("Notes that the Fund trains cooks and encourages farmers to visit them;")]
    [InlineData("Welcomes the work of the Fund, which trains cooks and requests the farmers to visit them;")]
    [InlineData("Takes note of the reports and requests of States;")]
    [InlineData("Underscores the urgent need for and calls for better meals;")]
    [InlineData("Welcomes the report entitled “A cook pays the farmer and encourages the garden”;")]
    [InlineData("Underscores the importance of and encourages training;")]
    [InlineData("Underscores the importance of and in this regard encourages training;")]
    [InlineData("Recalls that the World Bank supports States and in this regard encourages lending;")]
    [InlineData("Recognizes the progress which the Fund has made and in this regard encourages the farmers to visit it;")]
    public void Comma_shared_object_and_verb_of_a_clause_are_silent(string paragraph) =>
        RuleVerifier.Verify<MissingCommaBeforeSecondVerb>(Draft(paragraph));

    [Theory]
    [InlineData("Welcoming the report of the [|Fund|] and reaffirming the need for meals,")]
    [InlineData("Recalling the report of the Fund, and taking note of the plan of the [|Secretary-General|] and reaffirming the need for meals,")]
    [InlineData("Noting the efforts of the [|Fund|] and expressing appreciation to its cooks,")]
    public void Second_participle_without_comma_reports(string paragraph) =>
        RuleVerifier.Verify<MissingCommaBeforeSecondVerb>($"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.");

    [Theory]
    [InlineData("Welcoming the report of the Fund, and reaffirming the need for meals,")]
    [InlineData("Recognizing and reaffirming the need for meals,")]
    [InlineData("Noting the meals, and in this context reaffirming and stressing the need for more,")]
    [InlineData("Recalling the meetings – the first of May and the second of June – and noting the third,")]
    [InlineData("Noting the role of the Fund in training cooks and encouraging farmers to visit them,")]
    [InlineData("Noting the role of the Fund in training cooks and welcoming guests,")]
    [InlineData("Recalling its resolution 78/12 of 1 December 2023 condemning the fire and deploring the loss of seeds,")]
    [InlineData("Noting the practice of the Fund of acknowledging gifts and noting their givers,")]
    [InlineData("Considering that honouring the cooks and recalling their meals is a duty,")]
    [InlineData("Reaffirming the need for meals at all levels, integrating their aspects and stressing their links,")]
    [InlineData("Recalling the measures of the Fund, while deploring the delay of the cooks and stressing the need for meals,")]
    [InlineData("Welcoming the report entitled “The cooks of the town and recalling the garden”,")]
    public void Participles_of_others_and_those_behind_a_comma_are_silent(string paragraph) =>
        RuleVerifier.Verify<MissingCommaBeforeSecondVerb>($"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.");

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
