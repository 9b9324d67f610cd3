using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class NearMissNameTests
{
    [Theory]
    [InlineData("United Nations Office for Drugs and Crime")]
    [InlineData("Commission for Crime Prevention and Criminal Justice")]
    [InlineData("Commission on Status of Women")]
    [InlineData("Economic and Social Committee")]
    [InlineData("International Telecommunications Union")]
    [InlineData("Committee on Programme and Coordination")]
    [InlineData("United Nations Office on Crime and Drugs")]
    [InlineData("Commission on Crime Prevention and Justice")]
    [InlineData("Intergovernmental Authority for Development")]
    [InlineData("Office of United Nations High Commissioner for Human Rights")]
    [InlineData("Committee on Rights of Persons with Disabilities")]
    [InlineData("Office for Internal Oversight Services")]
    [InlineData("United Nation Office on Drugs and Crime")]
    [InlineData("Advisory Committee on Budgetary and Administrative Questions")]
    [InlineData("Social and Economic Council")]
    [InlineData("Security Committee")]
    [InlineData("Board of Auditor")]
    [InlineData("Security Corncil")]
    [InlineData("Genreal Assembly")]
    [InlineData("Commission on Human Rigths")]
    [InlineData("Uniteed Nations Office on Drugs and Crime")]
    [InlineData("Worlg Bank")]
    public void Name_a_word_away_reports(string name) =>
        RuleVerifier.Verify<NearMissName>($"The General Assembly,\n\n1. Invites the [|{name}|] to take part.\n");

    [Theory]
    [InlineData("Commission on Human Rights in South Sudan")]
    [InlineData("Commission for Social Development")]
    [InlineData("United Nations Offices at Geneva and Nairobi")]
    [InlineData("Non-Governmental Committee on the Status of Women")]
    [InlineData("World Health Assembly")]
    [InlineData("United Nations Programme")]
    [InlineData("World Food Conference")]
    [InlineData("General Committee")]
    [InlineData("United Nations Office on Drugs and Cri me")]
    [InlineData("Economic Commission for Latin Americ a and the Caribbean")]
    [InlineData("Security Counci l")]
    public void Real_body_and_cut_word_are_silent(string name) =>
        RuleVerifier.Verify<NearMissName>($"The General Assembly,\n\n1. Invites the {name} to take part.\n");

    [Theory]
    [InlineData("eighth African Development Forum", false)]
    [InlineData("8th African Development Forum", false)]
    [InlineData("African Development Forum", true)]
    [InlineData("South African Development Forum", false)]
    public void Meeting_that_is_counted_is_no_body(string name, bool reports) =>
        RuleVerifier.Verify<NearMissName>($"The General Assembly,\n\n1. Recalls the {(reports ? $"[|{name}|]" : name)} in Nairobi.\n");

    [Fact]
    public void Name_that_the_text_keeps_to_is_silent() =>
        RuleVerifier.Verify<NearMissName>("""
            The General Assembly,

            Recalling the mandate of the United Nations Office for Drugs and Crime,

            1. Invites the United Nations Office for Drugs and Crime to take part;

            2. Thanks the United Nations Office for Drugs and Crime.
            """);

    [Fact]
    public void Quoted_title_is_silent() =>
        RuleVerifier.Verify<NearMissName>("The General Assembly,\n\n1. Takes note of the study \"An Economic and Social Committee\".\n");

    [Fact]
    public void Known_name_is_offered() =>
        RuleVerifier.VerifyFix<NearMissName>(
            "The General Assembly,\n\n1. Invites the [|Human Right Council|] to take part.\n",
            "The General Assembly,\n\n1. Invites the Human Rights Council to take part.\n");

    [Theory]
    [InlineData("Havana Charter for an International Trade Organization")]
    [InlineData("Agreement establishing the Economic and Social Committee")]
    public void Name_in_the_title_of_an_instrument_is_silent(string title) =>
        RuleVerifier.Verify<NearMissName>($"The General Assembly,\n\n1. Recalls the {title};\n\n2. Recalls the resolution.\n");
}
