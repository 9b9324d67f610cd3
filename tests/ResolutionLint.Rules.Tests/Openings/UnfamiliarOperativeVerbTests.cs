using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class UnfamiliarOperativeVerbTests
{
    [Fact]
    public void Verb_with_an_object_reports() =>
        RuleVerifier.Verify<UnfamiliarOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Reimagines|] the work of the Board;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Adverb_belongs_to_it() =>
        RuleVerifier.Verify<UnfamiliarOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Boldly reimagines|] the work of the Board;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Listed_verb_is_silent() =>
        RuleVerifier.Verify<UnfamiliarOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Strongly deplores the delay;

            2. Requests the Board to act.
            """);

    [Fact]
    public void British_spelling_is_silent() =>
        RuleVerifier.Verify<UnfamiliarOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Recognises the work of the Board;

            2. Authorises the Board to act.
            """);

    [Fact]
    public void Noun_in_the_plural_is_left_to_its_own_rule() =>
        RuleVerifier.Verify<UnfamiliarOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Governments of the region should act;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Misspelling_is_left_to_its_own_rule() =>
        RuleVerifier.Verify<UnfamiliarOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requets the Board to act;

            2. Requests the Board to act.
            """);
}
