using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class OwnResolutionByOrganNameTests
{
    [Theory]
    [InlineData("Recalling [|General Assembly|] resolution 79/12 of 1 December 2024,")]
    [InlineData("Also recalling [|Assembly|] resolutions 79/12 of 1 December 2024 and 79/13 of 2 December 2024,")]
    public void Name_behind_the_opener_reports(string paragraph) => RuleVerifier.Verify<OwnResolutionByOrganName>(InDraft(paragraph));

    [Theory]
    [InlineData("Welcoming the implementation of General Assembly resolution 79/12,")]
    [InlineData("Recalling the Convention, annexed to General Assembly resolution 55/25,")]
    [InlineData("Recalling Security Council resolution 1373 (2001),")]
    [InlineData("Reaffirming its resolution A/RES/66/121 of 2 December 2011,")]
    [InlineData("Recalling its resolution 79/12 and General Assembly resolution 79/13,")]
    public void Name_behind_another_noun_is_silent(string paragraph) => RuleVerifier.Verify<OwnResolutionByOrganName>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
