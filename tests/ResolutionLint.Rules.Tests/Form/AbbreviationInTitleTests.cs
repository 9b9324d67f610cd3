using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class AbbreviationInTitleTests
{
    [Theory]
    [InlineData("The role of the [|UN|] in the promotion of school meals")]
    [InlineData("Human rights of [|IDPs|]")]
    public void Abbreviation_and_its_plural_report(string title) => RuleVerifier.Verify<AbbreviationInTitle>(Draft(title));

    [Theory]
    [InlineData("United Nations Human Settlements Programme (UN-Habitat)")]
    [InlineData("Prevention of HIV/AIDS")]
    [InlineData("Annex IIs to Agenda 21")]
    public void Explained_and_usual_ones_are_silent(string title) => RuleVerifier.Verify<AbbreviationInTitle>(Draft(title));

    private static string Draft(string title) =>
        $"""
        79/221. {title}

        The General Assembly,

        Recalling its resolution 78/12 of 1 December 2023,

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to report to it.
        """;
}
