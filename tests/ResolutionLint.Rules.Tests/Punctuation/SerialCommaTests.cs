using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class SerialCommaTests
{
    [Fact]
    public void Series_that_a_comma_ends_reports() =>
        RuleVerifier.Verify<SerialComma>(Draft("Welcomes work in farming, [|cooking,|] and gardening, and in schools;"));

    [Fact]
    public void Adjectives_before_one_noun_report() =>
        RuleVerifier.Verify<SerialComma>(Draft("Calls for rapid, [|safe,|] and unhindered access for cooks and farmers;"));

    [Theory]
    [InlineData("Calls for action at the national, [|regional,|] and international levels;", "Calls for action at the national, regional and international levels;")]
    [InlineData("Calls for the social, [|economic,|] and environmental benefits of gardens and forests;", "Calls for the social, economic and environmental benefits of gardens and forests;")]
    [InlineData("Calls for freedom of thought, [|religion,|] or belief;", "Calls for freedom of thought, religion or belief;")]
    public void Serial_comma_reports_and_is_removed(string marked, string repaired) =>
        RuleVerifier.VerifyFix<SerialComma>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Calls for action at the national, regional and international levels;")]
    [InlineData("Welcomes seeds, tools, and bread and butter;")]
    [InlineData("Welcomes meals, gardens, and requests more;")]
    [InlineData("Welcomes women, youth, and scientific, academic and charitable bodies;")]
    [InlineData("Welcomes meals, gardens, and the work of cooks;")]
    [InlineData("Welcomes training, campaigns, and increasing the number of cooks;")]
    [InlineData("Welcomes the theme “Meals, gardens, and cooks”;")]
    public void Other_series_are_silent(string paragraph) =>
        RuleVerifier.Verify<SerialComma>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
