using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class OrphanAlsoTests
{
    [Fact]
    public void Paragraph_in_between_reports() =>
        RuleVerifier.VerifyFix<OrphanAlso>("""
            The General Assembly,

            Recalling the report,

            Noting the delay,

            [|Recalling also|] the price,

            1. Takes note of the report.
            """, """
            The General Assembly,

            Recalling the report,

            Noting the delay,

            Recalling the price,

            1. Takes note of the report.
            """);

    [Fact]
    public void First_paragraph_of_a_part_reports() =>
        RuleVerifier.VerifyFix<OrphanAlso>("""
            The General Assembly,

            [|Recalling also|] the report,

            1. [|Further notes|] the delay.
            """, """
            The General Assembly,

            Recalling the report,

            1. Notes the delay.
            """);

    [Fact]
    public void Old_position_reports_too() =>
        RuleVerifier.VerifyFix<OrphanAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Notes the report;

            2. [|Requests also|] the Board to act.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Notes the report;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Same_verb_in_other_company_is_silent() =>
        RuleVerifier.Verify<OrphanAlso>("""
            The General Assembly,

            Noting the report,

            Noting also with concern the delay,

            Concerned at the price,

            Deeply concerned also at the harvest,

            1. Takes note of the report.
            """);

    [Fact]
    public void Further_before_a_noun_is_silent() =>
        RuleVerifier.Verify<OrphanAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Notes the report;

            2. Encourages further cooperation;

            3. Requests further information from the Board.
            """);

    [Fact]
    public void Opener_that_is_not_known_leaves_it_open() =>
        RuleVerifier.Verify<OrphanAlso>("""
            The General Assembly,

            Foregrounding the report,

            Noting also the delay,

            1. Takes note of the report.
            """);

    [Fact]
    public void Misspelled_opener_leaves_it_open() =>
        RuleVerifier.Verify<OrphanAlso>("""
            The General Assembly,

            Recaling the report,

            Recalling also the delay,

            1. Takes note of the report.
            """);

    [Fact]
    public void Subparagraphs_do_not_interrupt() =>
        RuleVerifier.Verify<OrphanAlso>("""
            The General Assembly,

            1. Requests the Board:

            (a) To act;

            (b) To meet;

            2. Also requests the Board to report.
            """);

    [Fact]
    public void Operative_subparagraphs_count_among_themselves() =>
        RuleVerifier.Verify<OrphanAlso>("""
            The General Assembly,

            1. With regard to school meals:

            (a) Notes the report;

            (b) [|Also requests|] the Board to act;

            2. Requests the Board to meet.
            """);

    [Fact]
    public void Security_Council_is_silent() =>
        RuleVerifier.Verify<OrphanAlso>("""
            The Security Council,

            Recalling also the report,

            1. Decides to meet.
            """);
}
