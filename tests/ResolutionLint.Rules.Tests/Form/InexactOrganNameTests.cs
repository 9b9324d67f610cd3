using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class InexactOrganNameTests
{
    [Theory]
    [InlineData("[|General Assembly|],", "The General Assembly,")]
    [InlineData("[|The UN General Assembly|],", "The General Assembly,")]
    [InlineData("[|The General Assembly of the United Nations|],", "The General Assembly,")]
    [InlineData("[|The United Nations Security Council|],", "The Security Council,")]
    [InlineData("[|The Human Right Council|],", "The Human Rights Council,")]
    [InlineData("[|The General Assemby|],", "The General Assembly,")]
    [InlineData("[|The Human Rights Counsel|],", "The Human Rights Council,")]
    [InlineData("[|The ECOSOC|],", "The Economic and Social Council,")]
    [InlineData("[|The HRC|],", "The Human Rights Council,")]
    [InlineData("[|The GA|],", "The General Assembly,")]
    [InlineData("[|UNSC|],", "The Security Council,")]
    [InlineData("[|The Members of the General Assembly|],", "The General Assembly,")]
    [InlineData("[|The Member States of the Human Rights Council|],", "The Human Rights Council,")]
    [InlineData("[|The general assembly|],", "The General Assembly,")]
    [InlineData("[|THE GENERAL ASSEMBLY|],", "The General Assembly,")]
    [InlineData("[|To the General Assembly|],", "The General Assembly,")]
    public void Other_name_reports_and_is_replaced(string marked, string fixedLine) =>
        RuleVerifier.VerifyFix<InexactOrganName>(Draft(marked), Draft(fixedLine));

    [Theory]
    [InlineData("The General Assembly,")]
    [InlineData("The Conference of the Parties,")]
    [InlineData("The Commission on the Status of Women,")]
    [InlineData("The Preparatory Committee,")]
    [InlineData("The Assembly,")]
    public void Exact_name_is_silent(string line) => RuleVerifier.Verify<InexactOrganName>(Draft(line));

    [Fact]
    public void Capitals_that_the_openers_have_too_are_silent() =>
        RuleVerifier.Verify<InexactOrganName>("THE GENERAL ASSEMBLY,\n\nRECALLING its resolution 46/182 of 19 December 1991,\n\nDECIDES to wait.\n");

    private static string Draft(string organLine) =>
        $"""
        {organLine}

        Recalling its resolution 46/182 of 19 December 1991,

        1. Welcomes the report of the Secretary-General;

        2. Decides to remain seized of the matter.
        """;

    [Fact]
    public void Short_form_is_told_by_the_masthead() =>
        RuleVerifier.VerifyFix<InexactOrganName>(
            $"Resolution adopted by the Human Rights Council on 10 October 2024\n\n{Draft("[|The Council|],")}",
            $"Resolution adopted by the Human Rights Council on 10 October 2024\n\n{Draft("The Human Rights Council,")}");
}
