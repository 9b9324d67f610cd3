using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class PossessiveAbbreviationTests
{
    [Theory]
    [InlineData("Welcomes [|UNDP’s|] gardens;")]
    [InlineData("Welcomes [|UNODC's|] canteens;")]
    [InlineData("Welcomes the offer of [|Nepal’s|] Government;")]
    [InlineData("Welcomes [|Governments’s|] gardens;")]
    public void Possessive_abbreviation_reports(string marked) =>
        RuleVerifier.Verify<PossessiveAbbreviation>(Draft(marked));

    [Theory]
    [InlineData("Welcomes the Secretary-General’s report;")]
    [InlineData("Welcomes the children’s gardens;")]
    [InlineData("Welcomes the theme “UNDP’s gardens”;")]
    [InlineData("Welcomes the NGOs of the region;")]
    [InlineData("Welcomes the State’s authorities, the host State’s Government and the Court’s authorities;")]
    [InlineData("Welcomes the Council’s gardens and the Governments’ efforts;")]
    public void Names_plurals_and_titles_are_silent(string paragraph) =>
        RuleVerifier.Verify<PossessiveAbbreviation>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
