using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class MisplacedAlsoTests
{
    [Fact]
    public void Qualified_openers_report() =>
        RuleVerifier.VerifyFix<MisplacedAlso>("""
            The General Assembly,

            Expressing its concern at the delay,

            [|Also expressing its concern|] at the price,

            1. Takes note of the report.
            """, """
            The General Assembly,

            Expressing its concern at the delay,

            Expressing its concern also at the price,

            1. Takes note of the report.
            """);

    [Fact]
    public void Adverb_that_is_out_of_turn_is_left_to_the_rule_of_the_order() =>
        RuleVerifier.Verify<MisplacedAlso>("""
            The General Assembly,

            Recalling the Charter,

            Recalling the report,

            Recalling the statute,

            Further recalling the delay,

            1. Takes note of the report.
            """);

    [Fact]
    public void Own_object_stays_behind_also() =>
        RuleVerifier.VerifyFix<MisplacedAlso>("""
            The General Assembly,

            Reaffirming its commitment to act,

            [|Also reaffirming its commitment|] to meet,

            1. Takes note of the report.
            """, """
            The General Assembly,

            Reaffirming its commitment to act,

            Reaffirming also its commitment to meet,

            1. Takes note of the report.
            """);

    [Fact]
    public void Particle_stays_with_its_verb() =>
        RuleVerifier.VerifyFix<MisplacedAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Calls upon States to act;

            2. [|Calls also upon|] States to meet.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Calls upon States to act;

            2. Also calls upon States to meet.
            """);

    [Fact]
    public void Further_before_a_noun_is_silent() =>
        RuleVerifier.Verify<MisplacedAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Encourages further cooperation;

            2. Supports further work by the Board.
            """);

    [Fact]
    public void Further_before_an_article_reports() =>
        RuleVerifier.VerifyFix<MisplacedAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Also requests the Board to meet;

            3. [|Requests further|] the Board to report.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Also requests the Board to meet;

            3. Further requests the Board to report.
            """);

    [Fact]
    public void Older_text_that_keeps_to_the_older_order_is_silent() =>
        RuleVerifier.Verify<MisplacedAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Requests also the Board to meet.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2004, 12, 20) });

    [Fact]
    public void Older_text_with_both_orders_reports() =>
        RuleVerifier.Verify<MisplacedAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. [|Requests also|] the Board to meet;

            3. Notes the report;

            4. Also notes the delay.
            """, options: DocumentOptions.Default with { Date = new DateOnly(2004, 12, 20) });

    [Fact]
    public void Security_Council_is_silent() =>
        RuleVerifier.Verify<MisplacedAlso>("""
            The Security Council,

            1. Requests the Board to act;

            2. Requests also the Board to meet.
            """);
}
