using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class IncompleteInstrumentTitleTests
{
    [Theory]
    [InlineData("Recalls the [|Convention against Torture|].")]
    [InlineData("Recalls the [|Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children|] and the treaty itself.")]
    [InlineData("Recalls the [|Treaty on the Non-Proliferation|], which entered into force in 1970.")]
    [InlineData("Recalls the Convention and its supplementing [|Protocol to Prevent, Suppress and Punish|], which counts.")]
    [InlineData("Urges States parties to the [|Convention on the Reduction|] to report.")]
    [InlineData("Recalls the [|International Convention on the Elimination of Racial Discrimination|] and the [|Convention on Migrant Workers|].")]
    [InlineData("Recalls the [|Convention for the Protection from Enforced Disappearance|], and again the Convention for the Protection from Enforced Disappearance.")]
    public void Cut_title_reports(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Recalls the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment, and the Convention against Torture.")]
    [InlineData("Recalls the Protocol against the Smuggling of Migrants by Land, Sea and Air, Supplementing the United Nations Convention against Transnational Organized Crime.")]
    [InlineData("Recalls the Convention and its supplementing Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children.")]
    [InlineData("Recalls the Convention on the Rights of the Family.")]
    [InlineData("Recalls the International Convention.")]
    [InlineData("Recalls the Conference of the Parties to the United Nations Convention to Combat Desertification.")]
    [InlineData("Recalls the Treaty on Principles Governing the Activities of States in t he Exploration and Use of Outer Space.")]
    [InlineData("Recalls the study “The Convention against Torture”.")]
    [InlineData("Recalls the Sendai Framework for Disaster Risk Reduction.")]
    public void Complete_title_and_other_names_are_silent(string paragraph) => Verify(paragraph);

    private static void Verify(string paragraph) => RuleVerifier.Verify<IncompleteInstrumentTitle>($"The General Assembly,\n\n1. {paragraph}\n");
}
