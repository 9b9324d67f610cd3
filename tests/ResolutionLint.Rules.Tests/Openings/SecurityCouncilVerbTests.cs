using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class SecurityCouncilVerbTests
{
    [Fact]
    public void Adverb_is_marked_with_the_verb() =>
        RuleVerifier.Verify<SecurityCouncilVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Strongly condemns|] the delay;

            2. [|Authorizes|] the Board to act.
            """, options: DocumentOptions.Default with { Organ = "model_un" });

    [Fact]
    public void General_Assembly_is_silent() =>
        RuleVerifier.Verify<SecurityCouncilVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Condemns the delay.
            """);
}
