using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class UnsettledShortFormTests
{
    [Fact]
    public void Convention_that_is_one_of_two_reports_once() =>
        RuleVerifier.Verify<UnsettledShortForm>("""
            The General Assembly,

            Recalling the United Nations Convention against Corruption,

            Recalling also the United Nations Convention against Transnational Organized Crime,

            1. Urges all States to accede to [|the Convention|];

            2. Invites the States parties to the Convention to report.
            """);

    [Fact]
    public void Convention_that_the_text_is_about_is_silent() =>
        RuleVerifier.Verify<UnsettledShortForm>("""
            The General Assembly,

            Recalling the Convention on Biological Diversity,

            Recalling also the decisions of the parties to the Convention on Biological Diversity and the United Nations Framework Convention on Climate Change,

            Recalling further the secretariat of the Convention on Biological Diversity,

            1. Urges all States to accede to the Convention.
            """);

    [Fact]
    public void Convention_named_in_the_same_paragraph_is_silent() =>
        RuleVerifier.Verify<UnsettledShortForm>("""
            The General Assembly,

            Recalling the Convention on the Rights of the Child and the Convention on the Rights of Persons with Disabilities,

            1. Urges all States to accede to the Convention on the Rights of the Child and to apply the Convention;

            2. Invites the States parties to the Convention to report.
            """);

    [Fact]
    public void Convention_of_the_title_is_silent() =>
        RuleVerifier.Verify<UnsettledShortForm>("""
            Status of the Convention on the Rights of the Child

            The General Assembly,

            Recalling the Convention on the Rights of the Child and the Convention on the Rights of Persons with Disabilities,

            1. Urges all States to accede to the Convention.
            """);

    [Fact]
    public void Protocol_is_no_second_convention() =>
        RuleVerifier.Verify<UnsettledShortForm>("""
            The General Assembly,

            Recalling the United Nations Convention against Transnational Organized Crime and the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime,

            1. Urges all States to accede to the Convention.
            """);

    [Theory]
    [InlineData("Emphasizes that the Committee on the Rights of Persons with Disabilities monitors the Convention.")]
    [InlineData("Recalls the Convention on the Rights of Persons with Disabilities (“the Convention”) and urges all States to accede to the Convention.")]
    public void Convention_of_its_committee_or_a_definition_is_silent(string paragraph) =>
        RuleVerifier.Verify<UnsettledShortForm>(Draft("The General Assembly", paragraph));

    [Fact]
    public void Convention_that_was_defined_before_is_silent() =>
        RuleVerifier.Verify<UnsettledShortForm>(
            Draft("The General Assembly", "Urges all States to accede to the Convention.").Replace("Disabilities,", "Disabilities (“the Convention”),", StringComparison.Ordinal));

    [Fact]
    public void Convention_of_the_parties_that_speak_is_silent() =>
        RuleVerifier.Verify<UnsettledShortForm>(Draft("The Conference of the States Parties", "Urges all States to accede to the Convention."));

    private static string Draft(string organ, string paragraph) => $"""
        {organ},

        Recalling the Convention on the Rights of the Child,

        Recalling also the Convention on the Rights of Persons with Disabilities,

        1. {paragraph}
        """;
}
