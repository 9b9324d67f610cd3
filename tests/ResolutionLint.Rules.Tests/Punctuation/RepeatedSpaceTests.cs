using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class RepeatedSpaceTests
{
    [Theory]
    [InlineData("Welcomes the[|  |]report;", "Welcomes the report;")]
    [InlineData("Welcomes the[|   |]report of[|  |]cooks;", "Welcomes the report of cooks;")]
    [InlineData("Welcomes paragraph[|\u00A0 |]5;", "Welcomes paragraph\u00A05;")]
    public void Several_spaces_report_and_are_reduced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<RepeatedSpace>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes the report;")]
    [InlineData("Welcomes the report.  It is long;")]
    [InlineData("  Welcomes the report;  ")]
    public void Single_space_and_space_behind_a_stop_are_silent(string paragraph) =>
        RuleVerifier.Verify<RepeatedSpace>(Draft(paragraph));

    [Theory]
    [InlineData("State     Percent\nAlbania     0.008\nZambia      0.010")]
    [InlineData("Item      Cost\nBells     5")]
    [InlineData("Item   Cost\n\nBronze bells   5")]
    [InlineData("| a  | b |\n|----|---|\n| 1  | 2 |")]
    public void Columns_of_a_table_are_silent(string table) =>
        RuleVerifier.Verify<RepeatedSpace>(Draft($"Approves the scale:\n\n{table}"));

    [Theory]
    [InlineData("Welcomes `a  b`;")]
    [InlineData("Welcomes the <span class=\"x  y\">text</span>;")]
    [InlineData("Welcomes ![the text](a  b.png);")]
    public void Code_tags_and_targets_are_silent(string paragraph) =>
        RuleVerifier.Verify<RepeatedSpace>(Draft(paragraph));

    [Fact]
    public void Slips_of_neighbouring_lines_report() =>
        RuleVerifier.Verify<RepeatedSpace>(Draft("Welcomes the[|  |]report of the cooks,\nwho work in all of[|  |]the canteens;"));

    [Fact]
    public void Lines_set_to_one_width_are_silent()
    {
        var lines = Enumerable.Range(1, 20).Select(number => $"{number}.  Welcomes  the  report  of   the  cooks   of  the  school  canteens;");
        RuleVerifier.Verify<RepeatedSpace>($"The General Assembly,\n\n{string.Join('\n', lines)}\n");
    }

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
