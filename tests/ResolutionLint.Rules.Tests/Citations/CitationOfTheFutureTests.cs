using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class CitationOfTheFutureTests
{
    [Theory]
    [InlineData("Recalling its resolution 58/200 of [|23 December 2003|],")]
    [InlineData("Recalling its resolution [|59/1|] and Economic and Social Council resolution [|2004/28|],")]
    [InlineData("Recalling Commission on Narcotic Drugs resolution 47/2 of [|19 March 2004|],")]
    [InlineData("Recalling its resolutions 58/135 and 58/136 of 22 December 2003 and resolution 1373 (2001),")]
    [InlineData("Recalling its resolution 57/1 of 23 December 2033,")]
    public void Later_text_reports_and_one_of_the_day_is_silent(string paragraph) =>
        RuleVerifier.Verify<CitationOfTheFuture>(
            $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n",
            options: DocumentOptions.Default with { Date = new DateOnly(2003, 12, 22) });
}
