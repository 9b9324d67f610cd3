using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class DatesDoNotFitNumbersTests
{
    [Theory]
    [InlineData("Recalling its resolutions 54/31 and 54/33 of [|24 and 25 November|],")]
    [InlineData("Recalling its resolution 54/31 of [|24 and 25 November 1999|],")]
    [InlineData("Recalling its resolutions 54/31, 54/32 and 54/33 of [|24 November 1999 and 25 November 1999|],")]
    [InlineData("Recalling its resolution 54/31 of [|24 November|],")]
    [InlineData("Recalling its resolutions 53/199 and 61/185 of [|15 December 1998 and 20 December 2006|],")]
    public void Dates_that_do_not_fit_report(string paragraph) => RuleVerifier.Verify<DatesDoNotFitNumbers>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling its resolutions 54/31 and 54/33 of 24 November 1999,")]
    [InlineData("Recalling its resolutions 54/31 of 24 November 1999 and 54/33 of 25 November 1999,")]
    [InlineData("Recalling its resolutions 53/199 and 61/185 of 15 December 1998 and 20 December 2006, respectively,")]
    [InlineData("Recalling its resolutions 49/222 A and B of 23 December 1994 and 20 July 1995,")]
    [InlineData("Recalling its resolutions 54/31 and 54/33 of 24 and 25 November 1999, respectively,")]
    [InlineData("Noting that 66 years have passed since its resolution 54/31 of 24 November 1999 and 46 years since the next,")]
    [InlineData("Recalling its resolution 54/31 of 24 November 1999, 24 March having become the day of the matter,")]
    public void Dates_that_fit_are_silent(string paragraph) => RuleVerifier.Verify<DatesDoNotFitNumbers>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
