using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Registry;
using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class UndatedFirstCitationTests
{
    [Theory]
    [InlineData("Recalling its resolution [|55/25|],")]
    [InlineData("Recalling its resolutions [|55/25|], 46/152 of 18 December 1991 and 70/1 of 25 September 2015,")]
    [InlineData("Recalling its resolution [|55/25|], and the conference held in Palermo on 12 December 2000,")]
    [InlineData("Recalling Human Rights Council resolution [|5/1|] and Economic and Social Council decision [|2003/229|],")]
    [InlineData("Noting the mandate given by its resolution [|55/25|],")]
    [InlineData("Recalling its resolution [|55/25 of 2000|] and its resolution [|46/152 of December 1991|],")]
    public void Bare_number_reports(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Recalling its resolutions 54/31 and 54/33 of 24 November 1999,")]
    [InlineData("Recalling its resolution 70/262 and Security Council resolution 2282 (2016) of 27 April 2016,")]
    [InlineData("Recalling its resolution 70/1, adopted on 25 September 2015,")]
    [InlineData("Recalling that on 25 September 2015 it adopted resolution 70/1,")]
    [InlineData("Recalling the summit held on 22 and 23 September 2024, at which its resolution 79/1 was adopted,")]
    [InlineData("Recalling its resolution 55/25 of 31 November 2000,")]
    [InlineData("Recalling its resolution 53/77 AA of 4 December 1998,")]
    [InlineData("Recalling its resolution 55/25 of 15 November 2000 and the report entitled “Follow-up to resolution 55/26 of 2000”,")]
    public void Date_in_another_place_is_silent(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Recalling Security Council resolution 1373 (2001) and its resolution 217 A (III),")]
    [InlineData("Recalling World Health Assembly resolution WHA71.4 and Commission on Narcotic Drugs resolution 58/11,")]
    [InlineData("Noting the article \"Reports under resolution 55/25\",")]
    [InlineData("Noting the group of experts established pursuant to its resolution 55/25,")]
    [InlineData("Noting the costs of its resolutions 51/29, 55/19, 55/21, 55/23, 55/27 and 56/17,")]
    public void What_has_no_date_by_custom_is_silent(string paragraph) => Verify(paragraph);

    [Fact]
    public void Later_mention_and_note_are_silent() =>
        RuleVerifier.Verify<UndatedFirstCitation>(
            "The General Assembly,\n\nRecalling its resolution 55/25 of 15 November 2000,\n\nGuided by resolution 55/25 and the plan,1\n\n"
            + "1. Decides to remain seized of the matter.\n\n1 See resolution 46/152.\n");

    [Fact]
    public void Symbol_that_alone_tells_the_organ_has_no_fix() =>
        RuleVerifier.VerifyFix<UndatedFirstCitation>(
            Draft("Recalling [|A/RES/55/25|] and General Assembly resolution [|46/152|],"),
            Draft("Recalling A/RES/55/25 and General Assembly resolution 46/152 of 18 December 1991,"));

    [Fact]
    public void Plural_that_announces_more_than_is_read_has_no_safe_fix() =>
        RuleVerifier.VerifyFix<UndatedFirstCitation>(
            Draft("Recalling its resolution [|55/25|],\n\nRecalling also Human Rights Council resolutions [|5/1|], on the gardens of the Human Rights Council, and 5/2, on the meals of its experts,"),
            Draft("Recalling its resolution 55/25 of 15 November 2000,\n\nRecalling also Human Rights Council resolutions 5/1, on the gardens of the Human Rights Council, and 5/2, on the meals of its experts,"));

    [Fact]
    public void Fix_dates_what_is_attested() =>
        RuleVerifier.VerifyFix<UndatedFirstCitation>(
            Draft("Recalling its resolutions [|55/25|] and [|46/152|], annex, and its resolution [|57/5|],"),
            Draft("Recalling its resolutions 55/25 of 15 November 2000 and 46/152 of 18 December 1991, annex, and its resolution 57/5,"));

    [Fact]
    public void Own_registry_gives_the_date() =>
        RuleVerifier.VerifyFix<UndatedFirstCitation>(
            Draft("Recalling its resolution [|80/301|],"),
            Draft("Recalling its resolution 80/301 of 3 March 2026,"),
            options: DocumentOptions.Default with { Registry = RegistryFile.Read("A/RES/80/*\n301 2026-03-03\n") });

    private static void Verify(string paragraph) => RuleVerifier.Verify<UndatedFirstCitation>(Draft(paragraph));

    private static string Draft(string paragraph) => $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
