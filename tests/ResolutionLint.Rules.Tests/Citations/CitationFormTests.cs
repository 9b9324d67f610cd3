using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

/// <summary>The rules on how a citation is written, on the same kind of paragraph.</summary>
public sealed class CitationFormTests
{
    [Theory]
    [InlineData("Recalling its [|Res. 55/25|] of 15 November 2000,", "Recalling its resolution 55/25 of 15 November 2000,")]
    [InlineData("Recalling [|GA Res. 55/25|] of 15 November 2000,", "Recalling General Assembly resolution 55/25 of 15 November 2000,")]
    [InlineData("Recalling its decision [|A/DEC/77/512|],", "Recalling its decision 77/512,")]
    [InlineData("Recalling [|A/DEC/77/512|],", "Recalling decision 77/512,")]
    [InlineData("Recalling [|S/RES/1373(2001)|],", "Recalling Security Council resolution 1373 (2001),")]
    [InlineData("Recalling Human Rights Council resolution [|A/HRC/RES/16/21|],", "Recalling Human Rights Council resolution 16/21,")]
    [InlineData("Recalling its resolutions [|A/RES/50/81|] and [|A/RES/56/117|],", "Recalling its resolutions 50/81 and 56/117,")]
    [InlineData("Recalling its resolution [|A/Res/61/171|] of 19 December 2006,", "Recalling its resolution 61/171 of 19 December 2006,")]
    [InlineData("Recalling [|GA resolutions 31/16 A/B|],", "Recalling General Assembly resolutions 31/16 A and B,")]
    [InlineData("Recalling its resolution 79/221 of 19 December 2024 and [|S/RES/1325 (2000)|],", "Recalling its resolution 79/221 of 19 December 2024 and Security Council resolution 1325 (2000),")]
    [InlineData("Recalling Security Council resolution 1325 (2000) and [|A/RES/60/251|],", "Recalling Security Council resolution 1325 (2000) and resolution 60/251,")]
    [InlineData("Recalling Security Council resolution 1325 (2000) and [|A/HRC/RES/16/21|],", "Recalling Security Council resolution 1325 (2000) and Human Rights Council resolution 16/21,")]
    [InlineData("Recalling its resolutions 69/313 of 27 July 2015, 70/1 of 25 September 2015 and [|S/RES/1325 (2000)|],", "Recalling its resolutions 69/313 of 27 July 2015, 70/1 of 25 September 2015 and Security Council resolution 1325 (2000),")]
    [InlineData("Recalling its resolution [|S/RES/1325 (2000)|],", "Recalling its resolution S/RES/1325 (2000),")]
    [InlineData("Recalling resolution [|A/HRC/RES/16/21|],", "Recalling resolution A/HRC/RES/16/21,")]
    [InlineData("Recalling its resolution [|55 / 25|],", "Recalling its resolution 55/25,")]
    [InlineData("Recalling its resolution [|RES/60/251|] of 15 March 2006,", "Recalling its resolution 60/251 of 15 March 2006,")]
    [InlineData("Recalling its resolution [|GA/RES/70/1|] of 25 September 2015,", "Recalling its resolution 70/1 of 25 September 2015,")]
    [InlineData("Recalling Human Rights Council resolution [|HRC/RES/16/21|],", "Recalling Human Rights Council resolution 16/21,")]
    [InlineData("Recalling its resolution [|70.174|] of 17 December 2015,", "Recalling its resolution 70/174 of 17 December 2015,")]
    [InlineData("Recalling its resolution [|71:190|] of 19 December 2016,", "Recalling its resolution 71/190 of 19 December 2016,")]
    [InlineData("Recalling its resolution [|67\\164|] of 20 December 2012,", "Recalling its resolution 67/164 of 20 December 2012,")]
    [InlineData("Recalling its resolution [|74–306|] of 11 September 2020,", "Recalling its resolution 74/306 of 11 September 2020,")]
    [InlineData("Recalling its resolution [|67/254 (A)|] of 12 April 2013,", "Recalling its resolution 67/254 A of 12 April 2013,")]
    [InlineData("Recalling its resolution [|57/270-B|] of 23 June 2003,", "Recalling its resolution 57/270 B of 23 June 2003,")]
    [InlineData("Recalling its resolution [|2997/XXVII|] of 15 December 1972,", "Recalling its resolution 2997 (XXVII) of 15 December 1972,")]
    [InlineData("Recalling its resolution [|2480B/XXIII|] of 21 December 1968,", "Recalling its resolution 2480 B (XXIII) of 21 December 1968,")]
    public void Form_that_no_organ_uses_is_mended(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<MalformedResolutionNumber>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Recalling its resolution 55/25 (A/RES/55/25) and document A/RES/55/25,")]
    [InlineData("Recalling the report entitled “Follow-up to resolution A/RES/55/25”,")]
    [InlineData("Recalling the statement of the President S/PRST/2015/22 and decision 42/I of the Committee,")]
    [InlineData("Taking note of A/HRC/PRST/38/2 and of the President’s statement A/HRC/PRST/35/1,")]
    [InlineData("Recalling draft resolution A/C.3/57/L.12 and its decisions 31/406 A to E,")]
    [InlineData("Recalling World Health Assembly resolutions 58.3 of 23 May 2005 and 67.1, and noting that 55.4 per cent of the schools took part,")]
    [InlineData("Recalling resolution GC(69)/RES/16 of the General Conference, its resolution 60/1 (A/60/L.1) and the decision 2008/2009,")]
    public void Form_in_use_is_silent(string paragraph) => RuleVerifier.Verify<MalformedResolutionNumber>(InDraft(paragraph));

    [Fact]
    public void Year_behind_a_comma_is_put_in_parentheses() =>
        RuleVerifier.VerifyFix<MissingSecurityCouncilYear>(
            InDraft("Recalling Security Council resolution [|2124, 2013|],"),
            InDraft("Recalling Security Council resolution 2124 (2013),"));

    [Theory]
    [InlineData("Recalling its resolutions [|Nos.|] 55/25 and 55/255,", "Recalling its resolutions 55/25 and 55/255,")]
    [InlineData("Recalling its resolution [|no.|] 55/25,", "Recalling its resolution 55/25,")]
    [InlineData("Recalling its resolution [|Nr.|] 55/25,", "Recalling its resolution 55/25,")]
    public void Number_sign_is_removed(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<NumberSignInCitation>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Noting Mutual Resolution No. 1 and its decision no later than May,")]
    [InlineData("Noting Supplement No. 10 and Convention No. 182,")]
    public void Number_sign_of_others_is_silent(string paragraph) => RuleVerifier.Verify<NumberSignInCitation>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling Security Council resolutions [|1325/2000|], [|1612 [2005]|] and [|2282-2016|] of 27 April 2016,", "Recalling Security Council resolutions 1325 (2000), 1612 (2005) and 2282 (2016) of 27 April 2016,")]
    [InlineData("Recalling Security Council resolution [|1373(2001)|],", "Recalling Security Council resolution 1373 (2001),")]
    public void Year_is_put_in_parentheses(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<UnspacedSecurityCouncilYear>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("[|1325 [2000|]](https://example.org),", "1325 [(2000)](https://example.org),")]
    [InlineData("[|1325 [2000|]][1],\n\n[1]: https://example.org", "1325 [(2000)][1],\n\n[1]: https://example.org")]
    public void Year_that_leads_to_an_address_gets_its_parentheses_there(string marked, string expected) =>
        RuleVerifier.VerifyFix<UnspacedSecurityCouncilYear>(
            InDraft($"Recalling Security Council resolution {marked}"), InDraft($"Recalling Security Council resolution {expected}"), "draft.md");

    [Fact]
    public void Bare_year_is_put_in_parentheses() =>
        RuleVerifier.VerifyFix<UnspacedSecurityCouncilYear>(
            InDraft("Recalling Security Council resolution [|1325 2000|] of 31 October 2000,"),
            InDraft("Recalling Security Council resolution 1325 (2000) of 31 October 2000,"));

    [Fact]
    public void Entry_of_a_list_in_an_annex_begins_with_its_symbol() =>
        RuleVerifier.Verify<MalformedResolutionNumber>("""
            The General Assembly,

            Decides to publish the documents in the annex to the present resolution.

            Annex

            Documents

            A/RES/61/5 and A/RES/61/6, on school meals;

            S/RES/1325 (2000), on women, peace and security.

            The wells were dug under resolution [|A/RES/61/7|].
            """);

    [Theory]
    [InlineData("Recalling the decision 2008/2009, the resolution of 1998-1999 and resolution 1325/2001,")]
    [InlineData("Recalling Economic and Social Council resolution 2003/31 and Security Council resolution 1373 (2001),")]
    public void Years_that_are_no_number_and_year_are_silent(string paragraph) => RuleVerifier.Verify<UnspacedSecurityCouncilYear>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling its [|Resolution|] 70/1 and Human Rights Council [|Decisions|] 17/119 and 17/120,", "Recalling its resolution 70/1 and Human Rights Council decisions 17/119 and 17/120,")]
    [InlineData("Recalling [|Resolution|] 70/1, and the Treaty and [|Resolution|] 995 (X) of the General Assembly,", "Recalling resolution 70/1, and the Treaty and resolution 995 (X) of the General Assembly,")]
    [InlineData("Noting the Council’s work and Security Council [|Resolution|] 1325 (2000),", "Noting the Council’s work and Security Council resolution 1325 (2000),")]
    [InlineData("Recalling, in the light of [|Resolution|] 1701 (2006), its work,", "Recalling, in the light of resolution 1701 (2006), its work,")]
    public void Capital_before_a_number_is_mended(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<CapitalBeforeNumber>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Recalling its resolution 70/1 and the Guidance for the Implementation of Security Council Resolution 2272 (2016),")]
    [InlineData("Recalling the Point of Contact for Resolution 1540 (2004), President’s statement 8/1 and “Follow-up to Resolution 70/1”,")]
    public void Capital_in_a_title_is_silent(string paragraph) => RuleVerifier.Verify<CapitalBeforeNumber>(InDraft(paragraph));

    [Theory]
    [InlineData("Taking note of European Union Decision 2005/671 and of Assembly of the African Union Decision 12/2020,")]
    [InlineData("Taking note of the Khartoum Decision 12/3, of Ministerial Decision 35/2 and of the Inter-Parliamentary Union Resolution 12/3,")]
    [InlineData("Taking note of Decision 1/CMA.3, the Convention on Biological Diversity and its Decision V/6,")]
    [InlineData("Taking note of the Resolution 5/2 of the Union and of UNEP Governing Council Decision 24/3,")]
    public void Capital_of_another_body_is_silent(string paragraph) => RuleVerifier.Verify<CapitalBeforeNumber>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling its resolution [|60/521|] of 15 March 2006 and Human Rights Council resolution [|33/140|],")]
    [InlineData("Recalling Economic and Social Council resolution [|2003/233|] of 22 July 2003,")]
    public void Number_that_no_session_came_to_reports(string paragraph) => RuleVerifier.Verify<NumberBeyondSession>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling its resolutions 56/509 of 8 July 2002 and 73/353 and its decision 60/521 of 8 December 2005,")]
    [InlineData("Recalling Economic and Social Council decision 2003/233 and Human Rights Council decision 6/102,")]
    public void Number_that_a_session_came_to_is_silent(string paragraph) => RuleVerifier.Verify<NumberBeyondSession>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling resolutions 425 and 426 (1978),")]
    [InlineData("Recalling General Assembly resolution 181 and African Union resolution 263,")]
    [InlineData("Recalling resolution 186 (Rev. Bucharest, 2022) of the Plenipotentiary Conference,")]
    public void Number_that_is_not_of_the_Security_Council_needs_no_year(string paragraph) =>
        RuleVerifier.Verify<MissingSecurityCouncilYear>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling Security Council resolutions 1267 (1999), 1540, 1541 and 1542 (2004),")]
    [InlineData("Recalling Security Council resolutions 1556 (2004), 1564 and 1574 (2004),")]
    [InlineData("Recalling Security Council resolutions 1556 (2004), 1564, and 1574 (2004),")]
    [InlineData("Recalling Security Council resolutions 1556 (2004), [|1590|], and 1574 (2004),")]
    public void Year_is_shared_by_numbers_that_it_fits(string paragraph) => RuleVerifier.Verify<MissingSecurityCouncilYear>(InDraft(paragraph));

    [Fact]
    public void Year_behind_of_reports() =>
        RuleVerifier.VerifyFix<UnspacedSecurityCouncilYear>(
            InDraft("Recalling Security Council resolution [|2250 of 2015|] of 9 December 2015 and decision 12 of 2015,"),
            InDraft("Recalling Security Council resolution 2250 (2015) of 9 December 2015 and decision 12 of 2015,"));

    [Fact]
    public void Year_is_supplied_behind_the_symbol() =>
        RuleVerifier.VerifyFix<MissingSecurityCouncilYear>(InDraft("Recalling its resolution [|S/RES/1325|],"), InDraft("Recalling its resolution S/RES/1325 (2000),"));

    [Fact]
    public void Year_is_not_supplied_against_the_date() =>
        RuleVerifier.VerifyFix<MissingSecurityCouncilYear>(
            InDraft("Recalling Security Council resolution [|1373|] of 28 September 2003,"),
            InDraft("Recalling Security Council resolution 1373 of 28 September 2003,"));

    [Theory]
    [InlineData("Recalling Security Council resolutions 1612 ([|2006|]) and 2999 ([|2011|]),")]
    [InlineData("Recalling Security Council resolutions 1612 (2005), 67 (1949) and 2999 (2029),")]
    public void Year_is_measured_against_the_number(string paragraph) => RuleVerifier.Verify<WrongSecurityCouncilYear>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling its resolution 70/294 of 25 July 2016, in which [|the Assembly|] called for help,")]
    [InlineData("Noting the plan endorsed by the General Assembly in its resolution 70/294, in which the Assembly called for help,")]
    [InlineData("Recalling its resolution 70/294, by which the Security Council was invited to act,")]
    public void Organ_is_repeated_only_after_its(string paragraph) => RuleVerifier.Verify<OrganRepeatedAfterIts>(InDraft(paragraph));

    [Fact]
    public void Old_number_of_the_Economic_and_Social_Council_has_its_session_in_parentheses() =>
        RuleVerifier.VerifyFix<MalformedEcosocCitation>(
            InDraft("Recalling Economic and Social Council resolution [|1721/LIII|],"),
            InDraft("Recalling Economic and Social Council resolution 1721 (LIII),"));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
