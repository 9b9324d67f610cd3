using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class MisspelledMonthTests
{
    [Theory]
    [InlineData("Recalls the meeting of 22 [|Deember|] 2015.")]
    [InlineData("Recalls the meetings of 17 [|Decembre|] 2015 and 3 [|Febuary|] 2016.")]
    [InlineData("Recalls the letter (12 [|Agust|] 2017).")]
    public void Word_like_a_month_reports(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Recalls the meeting of 22 December 2015 and the one of 3 Sept 2016.")]
    [InlineData("Welcomes the 12 States 2015 has seen, the 15 members 2016 and the 20 June 2017.")]
    [InlineData("Recalls paragraph 112 Deember 2015.")]
    [InlineData("Rappelle sa résolution du 16 décembre 2016.")]
    [InlineData("Recalls the words “22 Deember 2015”.")]
    public void Months_and_other_words_are_silent(string paragraph) => Verify(paragraph);

    private static void Verify(string paragraph) => RuleVerifier.Verify<MisspelledMonth>($"The General Assembly,\n\n1. {paragraph}\n");
}
