using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class PointsInAbbreviationTests
{
    [Theory]
    [InlineData("Thanks the [|U.N.D.P.|] office;", "Thanks the UNDP office;")]
    [InlineData("Thanks the [|U.N.|] system;", "Thanks the United Nations system;")]
    [InlineData("Thanks the [|U.N.I.C.E.F|], and its cooks;", "Thanks the UNICEF, and its cooks;")]
    [InlineData("Thanks the [|N.G.O.s|] of the region;", "Thanks the NGOs of the region;")]
    public void Points_report_and_are_removed(string marked, string repaired) =>
        RuleVerifier.VerifyFix<PointsInAbbreviation>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Thanks UNDP;")]
    [InlineData("Meets at 10 a.m. and 3 p.m.;")]
    [InlineData("Thanks Mr. J. P. Gardener and Ms. A.B. Cook;")]
    [InlineData("Takes note of Sales No. E.24.IV.8;")]
    [InlineData("Welcomes the theme “U.N.D.P. cooks”;")]
    public void Initials_and_numbers_are_silent(string paragraph) =>
        RuleVerifier.Verify<PointsInAbbreviation>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
