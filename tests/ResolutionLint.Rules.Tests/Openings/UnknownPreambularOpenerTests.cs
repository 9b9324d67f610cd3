using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class UnknownPreambularOpenerTests
{
    [Fact]
    public void That_reports() =>
        RuleVerifier.Verify<UnknownPreambularOpener>("""
            The General Assembly,

            [|That|] school meals keep children in school,

            1. Takes note of the report.
            """);

    [Fact]
    public void Noun_reports() =>
        RuleVerifier.Verify<UnknownPreambularOpener>("""
            The General Assembly,

            [|Access|] to clean water is a condition of health,

            1. Takes note of the report.
            """);

    [Fact]
    public void Each_paragraph_reports() =>
        RuleVerifier.Verify<UnknownPreambularOpener>("""
            The General Assembly,

            [|Whereas|] clean water is scarce,

            [|Whereas|] wells run dry,

            1. Takes note of the report.
            """);

    [Fact]
    public void Participle_that_is_not_listed_is_silent() =>
        RuleVerifier.Verify<UnknownPreambularOpener>("""
            The General Assembly,

            Foregrounding the report of the Board,

            1. Takes note of the report.
            """);

    [Fact]
    public void Adjective_with_its_adverbs_is_silent() =>
        RuleVerifier.Verify<UnknownPreambularOpener>("""
            The General Assembly,

            Ever mindful of the needs of children,

            Deeply and lastingly grateful to the Board,

            1. Takes note of the report.
            """);

    [Fact]
    public void Verb_of_the_operative_part_is_left_to_its_own_rule() =>
        RuleVerifier.Verify<UnknownPreambularOpener>("""
            The General Assembly,

            Recalls the report of the Board,

            1. Takes note of the report.
            """);

    [Fact]
    public void Small_letter_is_left_to_its_own_rule() =>
        RuleVerifier.Verify<UnknownPreambularOpener>("""
            The General Assembly,

            recalling the report of the Board,

            1. Takes note of the report.
            """);

    [Fact]
    public void Chapter_of_the_Charter_is_silent() =>
        RuleVerifier.Verify<UnknownPreambularOpener>("""
            The Security Council,

            Acting under Chapter VII of the Charter of the United Nations,

            1. Decides to remain seized of the matter.
            """);

    [Fact]
    public void Two_paragraphs_read_as_one_are_silent() =>
        RuleVerifier.Verify<UnknownPreambularOpener>("""
            The General Assembly,

            School meals in rural areas Recalling the report of the Board,

            1. Takes note of the report.
            """);
}
