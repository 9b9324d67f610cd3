using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class PercentageInWordsTests
{
    [Theory]
    [InlineData("Noting that [|five|] per cent of the land is protected,", "Noting that 5 per cent of the land is protected,")]
    [InlineData("Noting that [|thirty-five|] per cent of the land is protected,", "Noting that 35 per cent of the land is protected,")]
    [InlineData("Noting that [|forty two|] per cent of the land is protected,", "Noting that 42 per cent of the land is protected,")]
    [InlineData("Noting that between [|five and ten|] per cent of the land is protected,", "Noting that between 5 and 10 per cent of the land is protected,")]
    [InlineData("Noting that [|five to twenty five|] per cent of the land is protected,", "Noting that 5 to 25 per cent of the land is protected,")]
    [InlineData("Noting that from 2 to [|five|] per cent of the land is protected,", "Noting that from 2 to 5 per cent of the land is protected,")]
    public void Words_are_mended(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<PercentageInWords>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Noting that half of one per cent of the land and some per cent of the sea are protected,")]
    [InlineData("Noting the losses. Five per cent of the land is protected,")]
    [InlineData("Noting the report “Twenty and ten per cent”, and that 5 per cent is protected,")]
    [InlineData("Noting a rise of one hundred and five per cent,")]
    [InlineData("Noting that sixty and five per cent of the land is protected,")]
    [InlineData("Noting that seventy – five per cent of the land is protected,")]
    [InlineData("Noting that seventy - five per cent of the land is protected,")]
    [InlineData("Noting shares of five, ten and fifteen per cent,")]
    [InlineData("Noting the losses. Forty two per cent of the land is protected,")]
    [InlineData("Noting a rise of two hundred forty two per cent,")]
    public void Fractions_and_the_beginning_of_a_sentence_are_silent(string paragraph) => RuleVerifier.Verify<PercentageInWords>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
