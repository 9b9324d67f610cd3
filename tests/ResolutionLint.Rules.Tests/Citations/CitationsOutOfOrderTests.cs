using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class CitationsOutOfOrderTests
{
    [Theory]
    [InlineData("Recalling its resolutions 79/12 of 1 December 2024 and [|55/25|] of 15 November 2000,", "Recalling its resolutions 55/25 of 15 November 2000 and 79/12 of 1 December 2024,")]
    [InlineData("Recalling its resolutions 79/12 of 1 December 2024, [|217 A (III)|] of 10 December 1948 and 55/25, annex, of 15 November 2000,", "Recalling its resolutions 217 A (III) of 10 December 1948, 55/25, annex, of 15 November 2000 and 79/12 of 1 December 2024,")]
    public void Numbers_with_their_dates_are_sorted(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<CitationsOutOfOrder>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Recalling its resolutions 79/12, [|55/25|] and 56/1,", "Recalling its resolutions 79/12, 55/25 and 56/1,")]
    [InlineData("Recalling its resolutions 54/33, [|54/31|] and 54/40 of 24 November 1999,", "Recalling its resolutions 54/33, 54/31 and 54/40 of 24 November 1999,")]
    public void Numbers_without_their_own_dates_are_left_to_the_drafter(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<CitationsOutOfOrder>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Recalling its resolutions 77/267 of 30 December 2022 and 77/263 B of 18 April 2023,")]
    [InlineData("Recalling its resolutions, the most recent of which are resolutions 79/12 and 78/11,")]
    [InlineData("Recalling its resolution 79/12, by which it met, and its resolution 55/25,")]
    [InlineData("Recalling the report entitled “Resolutions 79/12 and 55/25”,")]
    [InlineData("Recalling its resolutions 69/313 of 27 July 2015 and S/RES/1325 (2000),")]
    [InlineData("Recalling its resolutions 31/16 A and B and 31/17,")]
    public void Order_with_a_reason_is_silent(string paragraph) => RuleVerifier.Verify<CitationsOutOfOrder>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
