using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class TitleWithFullStopTests
{
    [Theory]
    [InlineData("School [|meals.|]", "School meals")]
    [InlineData("School meals for the decade [|2022–2031.|]", "School meals for the decade 2022–2031")]
    [InlineData("School meals and Agenda [|21.|]", "School meals and Agenda 21")]
    [InlineData("School meals after [|COVID-19.|]", "School meals after COVID-19")]
    public void Stop_is_dropped(string title, string expected) => RuleVerifier.VerifyFix<TitleWithFullStop>(Draft(title), Draft(expected));

    [Theory]
    [InlineData("School meals")]
    [InlineData("School meals in the U.S.S.R.")]
    [InlineData("Follow-up to resolution 59/12.")]
    public void Title_without_and_abbreviation_are_silent(string title) => RuleVerifier.Verify<TitleWithFullStop>(Draft(title));

    private static string Draft(string title) =>
        $"""
        79/221. {title}

        The General Assembly,

        Recalling its resolution 78/12 of 1 December 2023,

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to report to it.
        """;
}
