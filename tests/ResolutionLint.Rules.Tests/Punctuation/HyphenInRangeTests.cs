using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class HyphenInRangeTests
{
    [Theory]
    [InlineData("Welcomes the plan for [|2024-2029|] – a good one;", "Welcomes the plan for 2024–2029 – a good one;")]
    [InlineData("Welcomes the days of [|10-17|] April – good ones;", "Welcomes the days of 10–17 April – good ones;")]
    [InlineData("Welcomes the plan ([|2024-29|]) – a good one;", "Welcomes the plan (2024–29) – a good one;")]
    [InlineData("Welcomes the plan for [|2024 - 2029|] – a good one;", "Welcomes the plan for 2024–2029 – a good one;")]
    [InlineData("Welcomes the plan for [|2024 – 2029|];", "Welcomes the plan for 2024–2029;")]
    [InlineData("Welcomes the plan for [|2024—2029|];", "Welcomes the plan for 2024–2029;")]
    [InlineData("Welcomes the plan – that for [|2024 – 2029|] – and its aims;", "Welcomes the plan – that for 2024–2029 – and its aims;")]
    public void Hyphen_between_years_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<HyphenInRange>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Welcomes the plan for 2024-2029;")]
    [InlineData("Welcomes the plan “Meals 2024-2029”;")]
    [InlineData("Welcomes E/2024-2025/7 – a report;")]
    [InlineData("Welcomes the day – 2024-11-20;")]
    [InlineData("Welcomes the number 2029-2024 – of a passport;")]
    [InlineData("Welcomes rooms 10-17 – and cooks;")]
    [InlineData("Welcomes A/10-17 May – a symbol;")]
    [InlineData("Welcomes the plan for 2024–2029 and the days of 3 – 14 June;")]
    [InlineData("Welcomes the plan of 2024 – 29 pages;")]
    [InlineData("Welcomes the plan for 2024 –\n2029;")]
    [InlineData("Notes that there was no election in 2024 – 2028 will be the next year;")]
    [InlineData("Notes that the Committee met in 2024 – 2025 having been left out – and that it meets again;")]
    public void Other_hyphens_and_text_without_dashes_are_silent(string paragraph) =>
        RuleVerifier.Verify<HyphenInRange>(Draft(paragraph));

    [Fact]
    public void Text_of_before_the_dash_is_silent() =>
        RuleVerifier.Verify<HyphenInRange>(Draft("Welcomes the plan for 1998-2001 – a good one;"), options: DocumentOptions.Default with { Date = new DateOnly(2001, 12, 1) });

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. {paragraph}\n\n2. Decides to remain seized of the matter.";
}
