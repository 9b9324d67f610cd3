using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class ConflictingValenceTests
{
    [Fact]
    public void Negative_opener_with_good_noun_reports() =>
        RuleVerifier.Verify<ConflictingValence>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Notes with concern the remarkable success|] of the Board;

            2. [|Condemns with satisfaction|] the delay.
            """);

    [Fact]
    public void Compound_and_question_are_silent() =>
        RuleVerifier.Verify<ConflictingValence>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Welcomes the violations register of the Board;

            2. Expresses its concern that improvements in weapons go on;

            3. Welcomes the end of the famine.
            """);

    [Fact]
    public void Adjective_colours_a_noun_without_tone() =>
        RuleVerifier.Verify<ConflictingValence>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Welcomes the negative impact|] of the drought;

            2. Welcomes the negative security assurances of the States concerned;

            3. [|Commends acts of intimidation|] by the drivers.
            """);
}
