using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class MalformedCompositeLettersTests
{
    [Theory]
    [InlineData("Recalling its resolutions [|31/16A/B|] of 24 November 1976,", "Recalling its resolutions 31/16 A and B of 24 November 1976,")]
    [InlineData("Recalling its resolutions [|31/16 A/B/C|],", "Recalling its resolutions 31/16 A, B and C,")]
    [InlineData("Recalling its decisions [|31/406 A-E|],", "Recalling its decisions 31/406 A to E,")]
    [InlineData("Recalling its resolutions [|52/12 A, B|] of 19 December 1997,", "Recalling its resolutions 52/12 A and B of 19 December 1997,")]
    [InlineData("Recalling its resolutions [|52/12 A & B|],", "Recalling its resolutions 52/12 A and B,")]
    [InlineData("Recalling its resolutions [|3411 A–B (XXX)|],", "Recalling its resolutions 3411 A and B (XXX),")]
    [InlineData("Recalling its resolutions 70/1 of 25 September 2015,[|76/84A/B|] of 9 December 2021,", "Recalling its resolutions 70/1 of 25 September 2015,76/84 A and B of 9 December 2021,")]
    public void Letters_are_joined_by_words(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<MalformedCompositeLetters>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Recalling its resolutions 31/16 A and B and 3419 A to D (XXX),")]
    [InlineData("Recalling its resolutions 53/243 A, B and C,")]
    [InlineData("Recalling document A/RES/76/84 A-B,")]
    [InlineData("Recalling its resolution 55/25A,")]
    [InlineData("Recalling its resolution 55/25 A/C.3/57/L.12,")]
    public void Letters_in_use_are_silent(string paragraph) => RuleVerifier.Verify<MalformedCompositeLetters>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
