using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class DisagreeingNumbersTests
{
    [Fact]
    public void One_number_against_several_symbols_reports_once() =>
        RuleVerifier.Verify<DisagreeingNumbers>(Draft("A/RES/78/999", "[|78/998|]", "A/RES/78/999"));

    [Fact]
    public void One_symbol_against_another_and_the_number_reports() =>
        RuleVerifier.Verify<DisagreeingNumbers>(Draft("A/RES/78/999", "78/999", "[|A/RES/78/998|]"));

    [Fact]
    public void Symbol_that_the_session_bears_out_leaves_the_number_alone_to_report() =>
        RuleVerifier.Verify<DisagreeingNumbers>($"Seventy-eighth session\n\n{Draft("A/RES/78/999", "[|77/999|]", string.Empty)}");

    [Fact]
    public void Registered_day_tells_that_the_symbol_is_right() =>
        RuleVerifier.Verify<DisagreeingNumbers>(Draft("A/RES/78/12", "[|78/182|]", string.Empty));

    [Fact]
    public void Symbol_reports_where_nothing_tells() =>
        RuleVerifier.Verify<DisagreeingNumbers>(Draft("[|A/RES/78/999|]", "78/998", string.Empty));

    private static string Draft(string symbol, string number, string footer) =>
        $"""
        {symbol}

        Resolution adopted by the General Assembly on 29 November 2023

        {number}. School meals

        The General Assembly,

        Recalling the need for warm meals,

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to report to it.

        48th plenary meeting
        29 November 2023

        {footer}
        """;
}
