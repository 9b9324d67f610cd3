using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class MisnamedCongressTests
{
    [Theory]
    [InlineData("Twelfth United Nations Congress [|on the Prevention of Crime|]")]
    [InlineData("Tenth United Nations Congress [|on Crime Prevention and Criminal Justice|]")]
    [InlineData("Fourteenth United Nations Congress [|for Crime Prevention and Criminal Justice|]")]
    [InlineData("Thirteenth United Nations Congress [|on Criminal Justice|], held in Doha")]
    [InlineData("fifteenth United Nations Congress [|on the Prevention of Crime and the Treatment of Offenders|]")]
    public void Name_of_another_time_reports(string name) => Verify(name);

    [Theory]
    [InlineData("Tenth United Nations Congress on the Prevention of Crime and the Treatment of Offenders")]
    [InlineData("Fourteenth United Nations Congress on Crime Prevention and Criminal Justice")]
    [InlineData("United Nations Congress on Crime Prevention and Criminal Justice")]
    [InlineData("Third United Nations Congress on Gardens")]
    public void Right_name_is_silent(string name) => Verify(name);

    [Fact]
    public void Human_Rights_Council_reports() =>
        RuleVerifier.Verify<MisnamedCongress>("The Human Rights Council,\n\n1. Recalls the Twelfth United Nations Congress [|on the Prevention of Crime|].\n");

    private static void Verify(string name) => RuleVerifier.Verify<MisnamedCongress>($"The General Assembly,\n\n1. Recalls the {name}.\n");
}
