using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class InexactInstrumentTitleTests
{
    [Theory]
    [InlineData("Recalls the [|Universal Declaration on Human Rights|].")]
    [InlineData("Recalls the [|International Covenant for Civil and Political Rights|], and the report.")]
    [InlineData("Recalls the [|Convention on Rights of Child|].")]
    [InlineData("Recalls the [|United Nations Convention on Transnational Organized Crime|].")]
    public void Other_small_words_report(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Recalls the Universal Declaration of Human Rights and the Convention on the Rights of the Child.")]
    [InlineData("Recalls the study “Universal Declaration on Human Rights”.")]
    [InlineData("Recalls the Universal Declaration on Human Rights Education.")]
    [InlineData("Recalls the Johannesburg Convention on Rights of the Child.")]
    [InlineData("Recalls the Convention on the Rights of the Family.")]
    [InlineData("Recalls the Beijing Declaration and the Platform for Action.")]
    [InlineData("Recalls the Beijing Declaration and its Platform for Action.")]
    [InlineData("Welcomes the implementation of the Doha Programme of Action by the least developed countries.")]
    public void Titles_as_they_are_and_other_names_are_silent(string paragraph) => Verify(paragraph);

    private static void Verify(string paragraph) => RuleVerifier.Verify<InexactInstrumentTitle>($"The General Assembly,\n\n1. {paragraph}\n");
}
