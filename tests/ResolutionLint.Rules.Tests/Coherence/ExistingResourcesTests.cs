using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class ExistingResourcesTests
{
    [Fact]
    public void Best_use_is_silent() =>
        RuleVerifier.Verify<ExistingResources>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to make use of existing resources.
            """);

    [Fact]
    public void Sub_paragraph_reports() =>
        RuleVerifier.Verify<ExistingResources>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board:

            (a) To act [|within existing resources|];

            (b) To meet.
            """);

    [Fact]
    public void Adopted_text_is_silent() =>
        RuleVerifier.Verify<ExistingResources>("""
            Resolution adopted by the General Assembly on 18 December 2025

            80/12. Trains

            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act within existing resources.
            """);
}
