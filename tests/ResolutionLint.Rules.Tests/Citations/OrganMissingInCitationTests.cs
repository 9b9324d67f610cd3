using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class OrganMissingInCitationTests
{
    [Theory]
    [InlineData("Recalling [|resolution 46/7|] of 23 March 2021,")]
    [InlineData("Recalling its [|resolution 46/7|] of 23 March 2021,")]
    [InlineData("Recalling [|resolution 16/21|] on its work,")]
    [InlineData("Recalling its [|resolution 2023/15|] of 7 June 2023,")]
    [InlineData("Recalling its [|resolution 1985/17|] of 28 May 1985,")]
    [InlineData("Recalling its [|resolution 1325 (2000)|] on women, peace and security,")]
    [InlineData("Recalling [|resolution 2013/46|] of 26 July 2013 on the follow-up,")]
    public void Number_of_another_organ_alone_reports(string paragraph) => RuleVerifier.Verify<OrganMissingInCitation>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling Human Rights Council resolutions 46/7 of 23 March 2021 and 46/8 of 23 March 2021,")]
    [InlineData("Recalling the resolutions of the Human Rights Council, in particular resolutions 46/7 of 23 March 2021 and 46/8 of 23 March 2021,")]
    [InlineData("Recalling decision 14/4 of 30 November 2018 of the Conference of the Parties,")]
    [InlineData("Recalling its resolutions 46/7 of 31 October 1991 and S-24/2 of 1 July 2000,")]
    [InlineData("Recalling resolution 16/21 of the Human Rights Council,")]
    [InlineData("Recalling resolution 46/7 of 23 March 2021, in which the Human Rights Council took up the matter,")]
    [InlineData("Recalling its resolution 2023/15 of 7 June 2023 and Human Rights Council resolution 46/7 of 23 March 2021,")]
    [InlineData("Recalling resolution 2013/46 of 25 July 2013 on the follow-up,")]
    [InlineData("Recalling resolution 2013/46 on the follow-up,")]
    [InlineData("Recalling decision 2008/2 of 1 February 2008,")]
    [InlineData("Recalling decision 2008/2 adopted at the annual session of the Executive Board,")]
    [InlineData("Recalling resolution 2012/5, of the Sub-Commission,")]
    [InlineData("Recalling resolution 2004/5 of the World Health Assembly,")]
    [InlineData("Recalling resolution 1325 (2000) of 31 October 2000,")]
    [InlineData("Recalling the adoption of resolution 2000/22 of 18 August 2000, on dialogue, by the Subcommission on the Promotion and Protection of Human Rights,")]
    [InlineData("Recalling that the Security Council, in its resolution 1325 (2000), took up the matter,")]
    [InlineData("Noting the work of the Commission for Social Development and its resolution 1985/17 of 28 May 1985,")]
    [InlineData("Recalling Economic and Social Council resolution 1985/17 of 28 May 1985 and resolution 1325 (2000),")]
    public void Number_that_somebody_vouches_for_is_silent(string paragraph) => RuleVerifier.Verify<OrganMissingInCitation>(InDraft(paragraph));

    [Fact]
    public void Number_that_was_named_before_is_silent() =>
        RuleVerifier.Verify<OrganMissingInCitation>(
            InDraft("Recalling Human Rights Council resolution 46/7 of 23 March 2021,\n\nRecalling also resolution 46/7 of 23 March 2021 and resolution 16/21 on the work of the Council,"));

    [Theory]
    [InlineData("Recalling in particular resolution 2005/18 of 14 April 2005,")]
    [InlineData("Recalling its resolution 2023/15 of 7 June 2023,")]
    public void Number_with_a_year_is_silent_in_the_Human_Rights_Council(string paragraph) =>
        RuleVerifier.Verify<OrganMissingInCitation>(InDraft(paragraph).Replace("General Assembly", "Human Rights Council", StringComparison.Ordinal));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
