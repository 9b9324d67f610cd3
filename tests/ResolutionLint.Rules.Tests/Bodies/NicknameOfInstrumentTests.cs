using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class NicknameOfInstrumentTests
{
    [Theory]
    [InlineData("Recalls the [|Genocide Convention|].")]
    [InlineData("Recalls the United Nations Convention against Transnational Organized Crime (Palermo Convention) and the parties to the [|Palermo Convention|].")]
    [InlineData("Recalls the United Nations Convention against Corruption (Merida Convention), the work done, and the treaty ([|Merida Convention|]).")]
    public void Popular_name_reports(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Recalls the United Nations Convention against Transnational Organized Crime (the Palermo Convention).")]
    [InlineData("Recalls the study “The Palermo Convention”.")]
    [InlineData("Recalls the Geneva Conventions.")]
    public void Name_in_brackets_and_quotation_are_silent(string paragraph) => Verify(paragraph);

    private static void Verify(string paragraph) => RuleVerifier.Verify<NicknameOfInstrument>($"The General Assembly,\n\n1. {paragraph}\n");
}
