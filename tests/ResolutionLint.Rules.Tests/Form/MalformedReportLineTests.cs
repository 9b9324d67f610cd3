using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class MalformedReportLineTests
{
    [Theory]
    [InlineData("[|[on the report of the Third Committee (A/78/458)]|]")]
    [InlineData("[|[on the report of the Committee (A/79/458)]|]")]
    [InlineData("[|[without reference to a Main Committee (A/79/L.2 and A/78/L.2/Add.1)]|]")]
    public void Other_session_or_no_name_reports(string line) => RuleVerifier.Verify<MalformedReportLine>(Draft(line));

    [Theory]
    [InlineData("[on the report of the Third Committee (A/79/458, para. 12)]")]
    [InlineData("[without reference to a Main Committee (A/79/L.2 and A/79/L.2/Add.1)]")]
    public void Session_of_the_resolution_is_silent(string line) => RuleVerifier.Verify<MalformedReportLine>(Draft(line));

    private static string Draft(string line) =>
        $"""
        A/RES/79/221

        General Assembly

        Seventy-ninth session

        Resolution adopted by the General Assembly on 19 December 2024

        {line}

        79/221. School meals

        The General Assembly,

        Recalling its resolution 78/12 of 1 December 2023,

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to report to it.
        """;
}
