using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class LeftoverPlaceholderTests
{
    [Theory]
    [InlineData("1. Recalls resolution [|80/…|] of [|[date]|];", "2. Decides to meet again.")]
    [InlineData("1. Welcomes the report ([|A/80/[…]|]);", "2. Decides to meet in [|XX|].")]
    [InlineData("1. Recalls its resolution [|80/__|] of [|__|] December 2025;", "2. Decides to meet in [|[name of city]|].")]
    [InlineData("1. Welcomes the draft in document [|A/C.3/80/L.XX|];", "2. Decides to meet at a place [|TBD|].")]
    [InlineData("1. Welcomes the report of [|[DD Month YYYY]|];", "2. Decides to meet on [|DD/MM/YYYY|] or [|dd.mm.yyyy|].")]
    [InlineData("1. Welcomes the report of [[|DD|] December 2025];", "2. Decides to meet on [|[DD/MM/YY]|] or in [|MM/YYYY|].")]
    public void What_is_not_known_yet_reports(string first, string second) => RuleVerifier.Verify<LeftoverPlaceholder>(Draft(first, second));

    [Theory]
    [InlineData("1. Recalls resolution 3201 (XX) and annex XX to the report;", "2. Decides to meet during the Games of the XXX Olympiad.")]
    [InlineData("1. Quotes the words “and so … on”;", "2. Decides that 80/1 to 80/12 stand.")]
    public void Numerals_and_quotations_are_silent(string first, string second) => RuleVerifier.Verify<LeftoverPlaceholder>(Draft(first, second));

    private static string Draft(string first, string second) =>
        $"""
        The General Assembly,

        Recalling its resolution 46/182 of 19 December 1991,

        {first}

        {second}
        """;
}
