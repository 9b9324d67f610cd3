using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class MisplacedSeizedParagraphTests
{
    [Fact]
    public void Annex_without_heading_is_silent() =>
        RuleVerifier.Verify<MisplacedSeizedParagraph>("""
            The Security Council,

            1. Demands peace;

            2. Decides to remain seized of the matter.

            1. Lists of names.
            """);

    [Fact]
    public void Seized_boats_are_silent() =>
        RuleVerifier.Verify<MisplacedSeizedParagraph>("""
            The Security Council,

            1. Decides that boats that remain shall be seized;

            2. Demands peace.
            """);
}
