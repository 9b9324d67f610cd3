using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class NeedlessUnitedNationsTests
{
    [Theory]
    [InlineData("the [|United Nations Commission on Narcotic Drugs|]")]
    [InlineData("the [|United Nations Commission for Social Development|]")]
    public void Prefix_reports(string name) => Verify(name);

    [Theory]
    [InlineData("the Commission on Narcotic Drugs")]
    [InlineData("the United Nations Forum on Forests")]
    [InlineData("the United Nations Office of Counter-Terrorism")]
    [InlineData("the African Union and the United Nations Security Council")]
    [InlineData("the authors of \"The United Nations Commission on Narcotic Drugs\"")]
    public void Name_that_has_it_is_silent(string name) => Verify(name);

    private static void Verify(string name) => RuleVerifier.Verify<NeedlessUnitedNations>($"The General Assembly,\n\n1. Thanks {name} for the report.\n");
}
