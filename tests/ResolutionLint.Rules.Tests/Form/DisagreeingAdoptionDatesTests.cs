using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class DisagreeingAdoptionDatesTests
{
    [Theory]
    [InlineData("29 November 2023", "[|1 December 2023|]")]
    [InlineData("[|1 December 2023|]", "29 November 2023")]
    public void Registry_tells_which_date_is_wrong(string line, string closing) =>
        RuleVerifier.Verify<DisagreeingAdoptionDates>(Draft("78/12", line, closing));

    [Theory]
    [InlineData("1 December 2023", "[|1 December 2021|]")]
    [InlineData("[|1 December 2021|]", "1 December 2023")]
    public void Session_tells_which_date_is_wrong(string line, string closing) =>
        RuleVerifier.Verify<DisagreeingAdoptionDates>(Draft("78/999", line, closing));

    [Fact]
    public void Line_of_adoption_reports_where_nothing_tells() =>
        RuleVerifier.Verify<DisagreeingAdoptionDates>(Draft("78/999", "[|1 December 2023|]", "2 December 2023"));

    private static string Draft(string number, string line, string closing) =>
        $"""
        A/RES/{number}

        Resolution adopted by the General Assembly on {line}

        {number}. School meals

        The General Assembly,

        Recalling the need for warm meals,

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to report to it.

        54th plenary meeting
        {closing}
        """;
}
