using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class MalformedSeizedParagraphTests
{
    [Fact]
    public void Spelling_is_fixed() =>
        RuleVerifier.VerifyFix<MalformedSeizedParagraph>("""
            The Security Council,

            1. Demands peace;

            2. Decides to remain [|ceased of the matter|].
            """, """
            The Security Council,

            1. Demands peace;

            2. Decides to remain seized of the matter.
            """);

    [Fact]
    public void Named_question_is_silent() =>
        RuleVerifier.Verify<MalformedSeizedParagraph>("""
            The Security Council,

            1. Demands peace;

            2. Decides to remain seized of the situation.
            """);
}
