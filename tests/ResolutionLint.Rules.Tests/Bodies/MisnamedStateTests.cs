using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class MisnamedStateTests
{
    [Theory]
    [InlineData("Thanks [|Vietnam|], [|Ivory Coast|] and [|Guinea Bissau|].", 2003)]
    [InlineData("Thanks the Government of [|Turkey|].", 2024)]
    [InlineData("Thanks [|Tanzania|] and the [|Kyrgyz Republic|].", 2024)]
    [InlineData("Thanks [|Swaziland|].", 2019)]
    [InlineData("Thanks [|the former Yugoslav Republic of Macedonia|].", 2020)]
    [InlineData("Thanks [|Russia|], [|Venezuela|] and [|Iran|] and the [|Democratic Republic of Congo|].", 2024)]
    [InlineData("Thanks the people of [|the Ukraine|] and the [|USA|].", 2024)]
    [InlineData("Thanks the Bank for its loan to [|Russia|], the President of [|Russia|] and the universities of [|Tanzania|].", 2024)]
    public void Wrong_name_reports(string paragraph, int year) => Verify(paragraph, year);

    [Theory]
    [InlineData("Thanks Viet Nam, Côte d’Ivoire, the United Republic of Tanzania and the Republic of Moldova.", 2024)]
    [InlineData("Thanks Turkey and Swaziland.", 2017)]
    [InlineData("Recalls the summit held in Istanbul, Turkey, on 23 and 24 May 2016.", 2024)]
    [InlineData("Welcomes the Turkey Compact and the Vietnamese offer.", 2024)]
    [InlineData("Takes note of the book “Vietnam”, and thanks North Macedonia.", 2024)]
    [InlineData("Thanks the Peoples’ Friendship University of Russia, the Academy of Arts and Sciences of Russia and the Bank of Tanzania.", 2024)]
    [InlineData("Thanks the authorities of British Columbia.", 2024)]
    [InlineData("Thanks the Bolivarian Republic of Venezuela, Bolivia, Iran (Islamic Republic of) and Venezuela (Bolivarian Republic of).", 2024)]
    [InlineData("Supports the coordination platform for Refugees and Migrants from Venezuela and the Venezuelan people, and recalls the Iran–Iraq war.", 2024)]
    [InlineData("Thanks the observers in the Ukraine Monitoring Initiative and the Democratic Republic of the Congo.", 2024)]
    public void Right_name_past_and_quotation_are_silent(string paragraph, int year) => Verify(paragraph, year);

    [Theory]
    [InlineData("PP5 ter (USA) Noting the offer of [|Vietnam|],")]
    [InlineData("PP5 [(Russia/Iran) Noting the offer of [|Vietnam|],]")]
    [InlineData("PP5 [USA: Noting the offer of [|Vietnam|],]")]
    [InlineData("PP5 Noting [Russia, Iran: retain] the offer [delete: USA] of [Russia proposal: the Government of] [|Vietnam|],")]
    [InlineData("PP5 Noting the offer (by [|Vietnam|]) of [help to [|Vietnam|]: a fleet],")]
    public void Sign_of_a_delegation_is_silent(string paragraph) => RuleVerifier.Verify<MisnamedState>($"The General Assembly,\n\n{paragraph}\n\nOP1 Decides to meet.\n");

    [Fact]
    public void Spelling_is_mended() =>
        RuleVerifier.VerifyFix<MisnamedState>(
            "The General Assembly,\n\n1. Thanks [|Vietnam|].\n",
            "The General Assembly,\n\n1. Thanks Viet Nam.\n");

    [Theory]
    [InlineData("Thanks the [|Ivory Coast|] for its offer.", "Thanks Côte d’Ivoire for its offer.")]
    [InlineData("Thanks the [|Ivory Coast|] authorities.", "Thanks the Ivory Coast authorities.")]
    [InlineData("Thanks the [|Kyrgyz Republic|].", "Thanks Kyrgyzstan.")]
    [InlineData("Thanks Chad and [|Moldova|].", "Thanks Chad and the Republic of Moldova.")]
    [InlineData("Thanks northern [|Moldova|].", "Thanks northern Moldova.")]
    [InlineData("Thanks the [|Moldova|] office.", "Thanks the Republic of Moldova office.")]
    [InlineData("Thanks the people of [|the Ukraine|].", "Thanks the people of Ukraine.")]
    [InlineData("Thanks [|North Korea|].", "Thanks the Democratic People’s Republic of Korea.")]
    public void Article_comes_and_goes_with_the_name(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<MisnamedState>($"The General Assembly,\n\n1. {paragraph}\n", $"The General Assembly,\n\n1. {expected}\n");

    [Fact]
    public void Note_keeps_the_names_of_its_source() =>
        RuleVerifier.Verify<MisnamedState>("""
            The General Assembly,

            Recalling the declaration1 and the study,2

            1. Thanks all States.

            1 Chad, Chile, Cuba, Fiji, Ghana, Vietnam and Zambia.

            2 Meals in Peru, Chile, Cuba, Fiji, Ghana and Vietnam (Geneva, 2004).
            """);

    private static void Verify(string paragraph, int year) =>
        RuleVerifier.Verify<MisnamedState>(
            $"The General Assembly,\n\n1. {paragraph}\n",
            options: DocumentOptions.Default with { Date = new DateOnly(year, 12, 20) });
}
