using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class SeizedInGeneralAssemblyTests
{
    [Fact]
    public void Request_to_others_is_silent() =>
        RuleVerifier.Verify<SeizedInGeneralAssembly>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Secretary-General to remain seized of the matter.
            """);

    [Fact]
    public void Human_Rights_Council_is_silent() =>
        RuleVerifier.Verify<SeizedInGeneralAssembly>("""
            The Human Rights Council,

            Recalling the report of the Board,

            1. Decides to remain seized of the matter.
            """);
}
