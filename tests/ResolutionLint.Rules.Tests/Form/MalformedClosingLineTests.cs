using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class MalformedClosingLineTests
{
    [Theory]
    [InlineData("54nd plenary meeting")]
    [InlineData("92th plenary meeting")]
    [InlineData("111st meeting")]
    [InlineData("Fifty-fourth plenary meeting")]
    public void Wrong_ordinal_reports(string meeting) => RuleVerifier.Verify<MalformedClosingLine>(Draft($"[|{meeting}|]"));

    [Theory]
    [InlineData("54th plenary meeting")]
    [InlineData("92nd plenary meeting")]
    [InlineData("1st meeting")]
    [InlineData("111th plenary meeting")]
    [InlineData("113th (resumed) plenary meeting")]
    public void Right_ordinal_is_silent(string meeting) => RuleVerifier.Verify<MalformedClosingLine>(Draft(meeting));

    [Fact]
    public void Date_without_meeting_reports() => RuleVerifier.Verify<MalformedClosingLine>(Draft(string.Empty, "[|19 December 2024|]"));

    [Fact]
    public void Date_of_an_adoption_by_silence_is_silent() => RuleVerifier.Verify<MalformedClosingLine>(Draft(string.Empty, "14 July 2020"));

    private static string Draft(string meeting, string date = "19 December 2024") =>
        $"""
        Resolution adopted by the General Assembly on {date.Trim('[', ']', '|')}

        79/221. School meals

        The General Assembly,

        Recalling its resolution 78/12 of 1 December 2023,

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to report to it.

        {meeting}
        {date}
        """;
}
