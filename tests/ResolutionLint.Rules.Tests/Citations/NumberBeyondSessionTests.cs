using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Registry;
using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class NumberBeyondSessionTests
{
    [Theory]
    [InlineData("Recalling resolution [|70/521|] of the General Assembly,")]
    [InlineData("Recalling resolution [|70/521|] of the General Assembly of the United Nations,")]
    [InlineData("Recalling resolution [|70/521|] of 3 March 2016 on school meals,")]
    [InlineData("Recalling the implementation of resolution [|70/521|] by the Government of Chad,")]
    public void Number_of_the_assembly_reports(string paragraph) => RuleVerifier.Verify<NumberBeyondSession>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling resolution 71/501 of 4 April 2016 of the Inter-Parliamentary Union,")]
    [InlineData("Recalling resolution 74/511 of the Economic Community of West African States,")]
    [InlineData("Recalling resolution 74/511, adopted by the Parliament of Ghana,")]
    [InlineData("Recalling resolution 74/511 of OSCE,")]
    [InlineData("Recalling resolution 74/511, entitled “School meals”, adopted by the Assembly of the Inter-Parliamentary Union,")]
    [InlineData("Recalling resolution 74/511 of the one hundred and twentieth Assembly of the Inter-Parliamentary Union,")]
    public void Number_of_another_body_is_silent(string paragraph) => RuleVerifier.Verify<NumberBeyondSession>(InDraft(paragraph));

    [Fact]
    public void Number_in_the_registry_of_the_office_is_silent() =>
        RuleVerifier.Verify<NumberBeyondSession>(
            InDraft("Recalling its resolutions 79/900 of 24 December 2024 and [|79/901|] of 24 December 2024,"),
            options: DocumentOptions.Default with { Registry = RegistryFile.Read("A/RES/79/*\n900 2024-12-24\n") });

    private static string InDraft(string paragraph) => $"The General Assembly,\n\n{paragraph}\n\n1. Decides to meet again.\n";
}
