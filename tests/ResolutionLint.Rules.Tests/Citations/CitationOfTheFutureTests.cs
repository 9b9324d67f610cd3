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

    [Fact]
    public void Number_that_the_Council_gave_later_reports() =>
        RuleVerifier.Verify<CitationOfTheFuture>(
            "Resolution 2018 (2011)\n\nAdopted by the Security Council at its 6645th meeting, on 31 October 2011\n\nThe Security Council,\n\n"
            + "Recalling its resolutions 1816 (2008), 2018 (2011) and [|2020 (2011)|],\n\n1. Decides to remain seized of the matter.\n");

    [Fact]
    public void Text_that_was_adopted_later_in_the_session_reports() =>
        RuleVerifier.Verify<CitationOfTheFuture>(
            "Resolution adopted by the General Assembly on 17 September 2015\n\n70/300. School gardens\n\nThe General Assembly,\n\n"
            + "Recalling its resolutions 69/313 and [|70/1|],\n\n1. Decides to remain seized of the matter.\n");
}
