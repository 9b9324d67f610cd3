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
}
