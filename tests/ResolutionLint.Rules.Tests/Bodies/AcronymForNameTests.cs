using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class AcronymForNameTests
{
    [Theory]
    [InlineData("Invites [|UNODC|] to take part.")]
    [InlineData("Invites the United Nations Office on Drugs and Crime ([|UNODC|]) to take part.")]
    [InlineData("Invites [|NGOs|] and [|LDCs|] to take part.")]
    [InlineData("Invites the [|XYZW|] to take part.")]
    [InlineData("Stresses that [|WFP|]-supported canteens have to stay open.")]
    public void Acronym_reports(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Notes the impact of COVID-19, of HIV/AIDS and of HIV-related illnesses.")]
    [InlineData("Thanks INTERPOL, UN-Women and UN-Habitat.")]
    [InlineData("Recalls the SAMOA Pathway.")]
    [InlineData("Approves two P-4 posts under part XIV and section XI.")]
    [InlineData("Takes note of document A/57/153 and of the report entitled “NGOs at noon”.")]
    [InlineData("Supports the project Lighthouses and Nets (LAN), and invites contributions to LAN.")]
    [InlineData("Welcomes the Global Summit on WASH and the SIDS Accelerated Modalities of Action.")]
    [InlineData("Welcomes education for sustainable development (ESD for 2030).")]
    [InlineData("Invites ECOSOC and the rest of the UN to take part.")]
    [InlineData("Decides on the HEADING OF A FORM.")]
    [InlineData("Notes the Counci l and the End of A IDS by 2030.")]
    public void Name_title_and_project_are_silent(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("OP1 (EU, USA) Invites [|WFP|] to take part.")]
    [InlineData("OP1 [EU: Invites [|WFP|] to take part [USA: delete].]")]
    [InlineData("OP1 Invites [AGREED] the cooks [TBC] of [|WFP|] on [DD Month YYYY].")]
    public void Note_of_negotiators_is_silent(string paragraph) => RuleVerifier.Verify<AcronymForName>($"The General Assembly,\n\n{paragraph}\n");

    [Fact]
    public void Old_text_is_silent() =>
        RuleVerifier.Verify<AcronymForName>("The General Assembly,\n\n1. Invites UNESCO to take part.\n", options: DocumentOptions.Default with { Date = new DateOnly(1961, 12, 1) });

    [Fact]
    public void Allowed_acronym_is_silent() =>
        RuleVerifier.Verify<AcronymForName>(
            "The General Assembly,\n\n1. Invites UNDP, WHO and [|WFP|] to take part.\n",
            options: DocumentOptions.Default with { RuleOptions = DocumentOptions.Default.RuleOptions.Add("RL4002.allow_acronyms", "UNDP, WHO") });

    [Fact]
    public void Every_mention_is_written_out() =>
        RuleVerifier.VerifyFix<AcronymForName>(
            "The General Assembly,\n\nThanking the World Food Programme ([|WFP|]),\n\n1. Invites WFP and the WFP to take part.\n",
            "The General Assembly,\n\nThanking the World Food Programme,\n\n1. Invites the World Food Programme and the World Food Programme to take part.\n");

    private static void Verify(string paragraph) => RuleVerifier.Verify<AcronymForName>($"The General Assembly,\n\n1. {paragraph}\n");
}
