using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class MissingSpaceAfterPunctuationTests
{
    [Theory]
    [InlineData("Welcomes the [|report,by|] which cooks learn;", "Welcomes the report, by which cooks learn;")]
    [InlineData("Welcomes the report of 5 May [|2024;and|] thanks cooks;", "Welcomes the report of 5 May 2024; and thanks cooks;")]
    [InlineData("Welcomes resolution 2719 [|(2023)and|] thanks cooks;", "Welcomes resolution 2719 (2023) and thanks cooks;")]
    [InlineData("Welcomes the principles of [|meals(the|] Quito Principles);", "Welcomes the principles of meals (the Quito Principles);")]
    [InlineData("Welcomes the [|disease(COVID-19)|] report;", "Welcomes the disease (COVID-19) report;")]
    [InlineData("Welcomes the goals “warm [|meals”and|] “gardens”;", "Welcomes the goals “warm meals” and “gardens”;")]
    [InlineData("Welcomes resolutions 73/1 of 13 September [|2018,73/302|] of 20 June 2019 and 74/1;", "Welcomes resolutions 73/1 of 13 September 2018, 73/302 of 20 June 2019 and 74/1;")]
    public void Joined_words_report_and_are_divided(string marked, string repaired) =>
        RuleVerifier.VerifyFix<MissingSpaceAfterPunctuation>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes 1,500 cooks;")]
    [InlineData("Welcomes the ban of N,N-dimethyl and RTS,S;")]
    [InlineData("Welcomes www.un.org/a,b.html and its pages;")]
    [InlineData("Welcomes the theme “Meals,gardens”;")]
    [InlineData("Welcomes the organization(s) of child(ren) and (sub)regional and (re-)elected cooks;")]
    [InlineData("Welcomes GC(XXXIV)/RES/530 and UNEP(DTIE)/Hg/CONF/4;")]
    [InlineData("Welcomes article 2(a)bis and 1,500 of 2018,750 cooks;")]
    public void Figures_formulas_and_addresses_are_silent(string paragraph) =>
        RuleVerifier.Verify<MissingSpaceAfterPunctuation>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
