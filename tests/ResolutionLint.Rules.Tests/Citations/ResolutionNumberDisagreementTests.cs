using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class ResolutionNumberDisagreementTests
{
    [Theory]
    [InlineData("Recalling its [|resolution|] 55/25 and 55/255,", "Recalling its resolutions 55/25 and 55/255,")]
    [InlineData("Recalling its [|decisions|] 57/525 of 18 December 2002 on the work and the rest,", "Recalling its decision 57/525 of 18 December 2002 on the work and the rest,")]
    [InlineData("Recalling Security Council [|resolution|] 1373 (2001) and 1540 (2004),", "Recalling Security Council resolutions 1373 (2001) and 1540 (2004),")]
    [InlineData("Recalling its [|resolutions|] 55/25 of 15 November 2000, in which it took up resolution 54/31,", "Recalling its resolution 55/25 of 15 November 2000, in which it took up resolution 54/31,")]
    [InlineData("Recalling its [|Resolution|] 55/25 and 55/255,", "Recalling its resolutions 55/25 and 55/255,")]
    [InlineData("Recalling its [|resolutions|] 55/25 of 15 November 2000 and its resolution 54/31,", "Recalling its resolution 55/25 of 15 November 2000 and its resolution 54/31,")]
    [InlineData("Recalling its [|resolutions|] 55/25 of 15 November 2000, by which it met, and its resolutions 54/31 and 54/33,", "Recalling its resolution 55/25 of 15 November 2000, by which it met, and its resolutions 54/31 and 54/33,")]
    [InlineData("Recalling Security Council [|resolution|] 1325, 2000 and 1820 (2008),", "Recalling Security Council resolutions 1325, 2000 and 1820 (2008),")]
    [InlineData("Recalling Security Council [|resolution|] 1325, 1820,", "Recalling Security Council resolutions 1325, 1820,")]
    public void Noun_is_made_to_agree(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<ResolutionNumberDisagreement>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Recalling its resolutions 55/25 of 15 November 2000, by which it met, and 55/255 of 31 May 2001,")]
    [InlineData("Recalling its resolutions 55/25 and all subsequent resolutions,")]
    [InlineData("Recalling its resolutions 55/25 on meals and other relevant resolutions on the matter,")]
    [InlineData("Recalling its resolutions 55/25 of 15 November 2000 and the resolution 54/31 that came before,")]
    [InlineData("Recalling its resolutions 31/16 A and B,")]
    [InlineData("Recalling its resolutions 55/25-27 of 15 November 2000,")]
    [InlineData("Recalling its resolutions 55/25–27,")]
    [InlineData("Recalling its resolutions 55/25 to 27 of 15 November 2000,")]
    [InlineData("Recalling its resolutions 55/25 through 55/27,")]
    [InlineData("Recalling resolution 55/25, annex II, and resolution 55/255, annex,")]
    [InlineData("Recalling its resolution 79/221 of 19 December 2024 and S/RES/1325 (2000),")]
    [InlineData("Recalling Security Council resolution 1325 (2000) and A/RES/60/251,")]
    [InlineData("Recalling its resolution S/RES/1325 (2000) and 60/251,")]
    [InlineData("Recalling decision 2/CP.27 and 2/CMA.4,")]
    [InlineData("Recalling Security Council resolution 1325, 2000,")]
    public void Noun_that_agrees_is_silent(string paragraph) => RuleVerifier.Verify<ResolutionNumberDisagreement>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
