using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class MalformedOperativeNumberTests
{
    [Theory]
    [InlineData("[|1)|]", "[|2)|]")]
    [InlineData("[|(1)|]", "[|(2)|]")]
    [InlineData("1.", "[|2)|]")]
    public void Other_form_reports_and_is_replaced(string first, string second) =>
        RuleVerifier.VerifyFix<MalformedOperativeNumber>(Draft(first, second), Draft("1.", "2."));

    [Theory]
    [InlineData("1.", "2.")]
    [InlineData("1.", "1 bis.")]
    [InlineData("OP1.", "OP2.")]
    public void Usual_form_is_silent(string first, string second) =>
        RuleVerifier.Verify<MalformedOperativeNumber>(Draft(first, second));

    [Theory]
    [InlineData("", "(6)", FixSafety.Unsafe)]
    [InlineData("1.", "2)", FixSafety.Safe)]
    [InlineData("(1)", "2.", FixSafety.Safe)]
    public void Number_that_no_neighbour_leads_up_to_is_mended_on_demand(string first, string second, FixSafety expected) =>
        Assert.Equal(expected, Assert.Single(Fixes.Of<MalformedOperativeNumber>(Draft(first, second)))?.Safety);

    private static string Draft(string first, string second) =>
        $"""
        The General Assembly,

        Recalling its resolution 46/182 of 19 December 1991,

        {first} Welcomes the report of the Secretary-General;

        {second} Decides to remain seized of the matter.
        """;
}
