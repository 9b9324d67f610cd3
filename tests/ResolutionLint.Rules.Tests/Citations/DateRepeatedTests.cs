using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class DateRepeatedTests
{
    [Theory]
    [InlineData("Recalls its resolution 55/25 of [|15 November 2000|];")]
    [InlineData("Recalls its resolutions 46/152 and 55/25 of [|15 November 2000|];")]
    [InlineData("Recalls its resolutions 46/152 of [|18 December 1991|] and 55/25 of [|15 November 2000|];")]
    [InlineData("Recalls its resolution 55/25, annex II, of [|15 November 2000|];")]
    public void Date_again_reports(string paragraph) => RuleVerifier.Verify<DateRepeated>(Draft(paragraph));

    [Theory]
    [InlineData("Recalls its resolution 55/25;")]
    [InlineData("Recalls its resolutions 55/25 of 15 November 2000 and 70/1 of 25 September 2015;")]
    [InlineData("Recalls its resolution 55/25 of 16 November 2000;")]
    [InlineData("Recalls the report \"Ten years of resolution 55/25 of 15 November 2000\";")]
    public void Without_date_with_something_new_or_contradicting_is_silent(string paragraph) => RuleVerifier.Verify<DateRepeated>(Draft(paragraph));

    [Fact]
    public void Section_begins_anew() =>
        RuleVerifier.Verify<DateRepeated>(
            "The General Assembly,\n\nRecalling its resolution 55/25 of 15 November 2000,\n\nI\nOrganized crime\n\n"
            + "1. Recalls its resolution 55/25 of 15 November 2000;\n\nII\nCorruption\n\n2. Recalls its resolution 55/25 of 15 November 2000.\n");

    [Fact]
    public void Fix_removes_the_date_where_nothing_stands_before_it() =>
        RuleVerifier.VerifyFix<DateRepeated>(
            Draft("Recalls its resolutions 46/152, annex, of [|18 December 1991|] and 55/25 of [|15 November 2000|];"),
            Draft("Recalls its resolutions 46/152, annex, of 18 December 1991 and 55/25;"));

    private static string Draft(string paragraph) =>
        "The General Assembly,\n\nRecalling its resolutions 55/25 of 15 November 2000 and 46/152 of 18 December 1991,\n\n"
        + $"1. {paragraph}\n\n2. Decides to remain seized of the matter.\n";
}
