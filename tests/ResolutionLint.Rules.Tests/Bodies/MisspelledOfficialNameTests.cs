using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class MisspelledOfficialNameTests
{
    [Theory]
    [InlineData("World Food Program", "World Food Programme")]
    [InlineData("World Health Organisation", "World Health Organization")]
    [InlineData("Organization for the Prohibition of Chemical Weapons", "Organisation for the Prohibition of Chemical Weapons")]
    [InlineData("Organization for Economic Cooperation and Development", "Organisation for Economic Co-operation and Development")]
    [InlineData("Carter Centre", "Carter Center")]
    [InlineData("Global Counter-Terrorism Forum", "Global Counterterrorism Forum")]
    public void Other_spelling_reports_and_is_mended(string written, string official) =>
        RuleVerifier.VerifyFix<MisspelledOfficialName>(
            $"The General Assembly,\n\n1. Thanks the [|{written}|] for its report.\n",
            $"The General Assembly,\n\n1. Thanks the {official} for its report.\n");

    [Theory]
    [InlineData("the Organisation for Economic Co-operation and Development")]
    [InlineData("the Counter-terrorism Committee")]
    [InlineData("the Inter-Agency Standing Committee")]
    [InlineData("the InterAgency Standing Committee")]
    [InlineData("the World Food Program me")]
    [InlineData("the united nations development program")]
    [InlineData("the authors of \"The World Food Program\"")]
    [InlineData("the UNITED NATIONS DEVELOPMENT PROGRAMME")]
    [InlineData("the United Nations Children’s Fund")]
    public void Own_spelling_capitals_and_quotations_are_silent(string name) =>
        RuleVerifier.Verify<MisspelledOfficialName>($"The General Assembly,\n\n1. Thanks {name} for the report.\n");

    [Theory]
    [InlineData("19 March 1968", "United Nations Peace-keeping Force in Cyprus")]
    [InlineData("19 March 2018", "[|United Nations Peace-keeping Force in Cyprus|]")]
    public void Hyphens_of_their_time_are_silent(string date, string name) =>
        RuleVerifier.Verify<MisspelledOfficialName>($"Resolution adopted by the General Assembly on {date}\n\nThe General Assembly,\n\n1. Thanks the {name} for its report.\n");
}
