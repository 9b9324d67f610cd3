using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class MisplacedOrganLineCommaTests
{
    [Fact]
    public void Other_mark_before_a_preamble_reports_and_is_replaced() =>
        RuleVerifier.VerifyFix<MisplacedOrganLineComma>(Draft("The Security [|Council:|]"), Draft("The Security Council,"));

    [Fact]
    public void Comma_comes_before_the_bracket() =>
        RuleVerifier.VerifyFix<MisplacedOrganLineComma>(Draft("[The Security [|Council|]]"), Draft("[The Security Council,]"));

    [Theory]
    [InlineData("The Security Council,")]
    [InlineData("[The Security Council,]")]
    [InlineData("[The Security Council],")]
    public void Comma_before_a_preamble_is_silent(string organLine) =>
        RuleVerifier.Verify<MisplacedOrganLineComma>(Draft(organLine));

    [Fact]
    public void Numbered_preamble_counts_as_a_preamble() =>
        RuleVerifier.Verify<MisplacedOrganLineComma>(
            """
            The Economic Commission,

            1. Recalling its resolution on inland waterways,

            2. Considering the report of the working party,

            Decides to remain seized of the matter.
            """);

    private static string Draft(string organLine) =>
        $"""
        {organLine}

        Recalling its resolution 2719 (2023) of 21 December 2023,

        1. Calls upon the parties to respect the ceasefire;

        2. Decides to remain seized of the matter.
        """;
}
