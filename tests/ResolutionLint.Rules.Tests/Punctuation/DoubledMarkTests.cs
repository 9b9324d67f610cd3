using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class DoubledMarkTests
{
    [Fact]
    public void Each_mark_reports_in_the_middle_and_at_the_end() =>
        RuleVerifier.VerifyFix<DoubledMark>("""
            The General Assembly,

            Recalling the report[|,,|] and the reply[|,,|]

            1. Welcomes the report (A/81/12)[|;;|]

            2. Decides to wait[|..|]
            """, """
            The General Assembly,

            Recalling the report, and the reply,

            1. Welcomes the report (A/81/12);

            2. Decides to wait.
            """);

    [Theory]
    [InlineData("Thanks the Sample Corp.; and its cooks")]
    [InlineData("Recalls the report, vol. I, paras.; and the reply")]
    [InlineData("Thanks Messrs., as they are called, and Commdr., as he was, of the kitchen")]
    public void Full_stop_of_an_abbreviation_is_no_mark(string words) =>
        RuleVerifier.Verify<DoubledMark>($"The General Assembly,\n\nRecalling the reply,\n\n1. {words};\n\n2. Decides to wait.\n");

    [Fact]
    public void Of_two_marks_that_clash_the_last_is_left() =>
        RuleVerifier.VerifyFix<DoubledMark>("""
            The General Assembly,

            Recalling the report[|;,|] where it was heard,

            1. Welcomes the report[|,;|]

            2. Thanks the cooks[|.;|]

            3. Decides to wait.
            """, """
            The General Assembly,

            Recalling the report, where it was heard,

            1. Welcomes the report;

            2. Thanks the cooks;

            3. Decides to wait.
            """);

    [Fact]
    public void Full_stop_of_an_abbreviation_is_silent() =>
        RuleVerifier.Verify<DoubledMark>("""
            The General Assembly,

            1. Welcomes meals, gardens, etc.; and meets from 10 a.m. to 3 p.m.;

            2. Decides to wait.
            """);

    [Fact]
    public void Full_stop_before_a_comma_reports_unless_it_ends_an_abbreviation() =>
        RuleVerifier.VerifyFix<DoubledMark>(
            "The General Assembly,\n\nRecalling the rights of women[|.,|] girls, etc., and the work of Sons Corp., of Aman,\n\nDecides to wait.\n",
            "The General Assembly,\n\nRecalling the rights of women, girls, etc., and the work of Sons Corp., of Aman,\n\nDecides to wait.\n");

    [Fact]
    public void Words_left_out_and_addresses_are_silent() =>
        RuleVerifier.Verify<DoubledMark>("""
            The General Assembly,

            Recalling the words “and so on ...” and the report ...,

            1. Welcomes the page ../index and the report.... of the Board;

            2. Decides to wait.
            """);
}
