using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class LeftoverBracketsTests
{
    private static readonly DocumentOptions Working = DocumentOptions.Default with { Stage = DraftStage.Working };

    [Theory]
    [InlineData("1. Welcomes the [|[interim]|] report;", "2. Decides to meet at its [|[next]|] [|[eighty-first]|] session.")]
    [InlineData("1. Welcomes the report;", "2. [|[Decides]|] [|[Agrees]|] to meet again.")]
    [InlineData("1. Welcomes the report;", "[|[2.|] Decides to meet again.]")]
    [InlineData("1. Welcomes the report;", "2. [|[Decides|] to meet again in one of the three cities that have asked for it by letter.]")]
    public void Words_that_are_not_agreed_report(string first, string second) => RuleVerifier.Verify<LeftoverBrackets>(Draft(first, second));

    [Theory]
    [InlineData("1. Welcomes the report [A/79/12];", "2. Decides to meet again.")]
    [InlineData("1. Welcomes the decision [Assembly/AU/Dec.605 (XXVII)];", "2. Recalls the cease-fire [resolution 233 (1967)].")]
    [InlineData("1. Welcomes the “report [of the panel]”;", "2. Decides to meet agian [sic].")]
    [InlineData("1. Welcomes the report;", "2. Decides to meet on [date].")]
    [InlineData("1. Welcomes the report;", "2. Decides to meet on [DD Month YYYY].")]
    [InlineData("1. Welcomes the report];", "2. Decides [to meet again.")]
    public void Symbol_quotation_and_placeholder_are_silent(string first, string second) => RuleVerifier.Verify<LeftoverBrackets>(Draft(first, second));

    [Fact]
    public void Working_draft_is_silent() =>
        RuleVerifier.Verify<LeftoverBrackets>(Draft("1. Welcomes the [interim] report;", "[2. Decides to meet again.]"), options: Working);

    [Fact]
    public void Organ_line_in_brackets_reports() =>
        RuleVerifier.Verify<LeftoverBrackets>(Draft("1. Welcomes the report;", "2. Decides to meet again.").Replace("The General Assembly,", "[|[The General Assembly,]|]", StringComparison.Ordinal));

    private static string Draft(string first, string second) =>
        $"""
        The General Assembly,

        Recalling its resolution 46/182 of 19 December 1991,

        {first}

        {second}
        """;
}
