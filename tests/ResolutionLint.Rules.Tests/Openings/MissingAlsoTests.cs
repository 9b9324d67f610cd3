using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class MissingAlsoTests
{
    [Fact]
    public void Three_in_a_row_report_twice() =>
        RuleVerifier.VerifyFix<MissingAlso>("""
            The General Assembly,

            Noting the report,

            [|Noting|] the delay,

            [|Noting|] the price,

            1. Takes note of the report.
            """, """
            The General Assembly,

            Noting the report,

            Noting also the delay,

            Noting further the price,

            1. Takes note of the report.
            """);

    [Fact]
    public void Third_without_further_reports() =>
        RuleVerifier.VerifyFix<MissingAlso>("""
            The General Assembly,

            Noting the report,

            Noting also the delay,

            [|Noting|] the price,

            1. Takes note of the report.
            """, """
            The General Assembly,

            Noting the report,

            Noting also the delay,

            Noting further the price,

            1. Takes note of the report.
            """);

    [Fact]
    public void Fourth_begins_again() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Noting the report,

            Noting also the delay,

            Noting further the price,

            Noting the harvest,

            1. Takes note of the report.
            """);

    [Fact]
    public void Operative_part_reports() =>
        RuleVerifier.VerifyFix<MissingAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Welcomes the report;

            2. [|Welcomes|] the harvest.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Welcomes the report;

            2. Also welcomes the harvest.
            """);

    [Fact]
    public void Decision_always_counts() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Decides to meet;

            2. [|Decides|] that the Board shall report.
            """);

    [Fact]
    public void One_slip_is_reported_once() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Noting the report,

            [|Noting|] the delay,

            Noting also the price,

            1. Takes note of the report.
            """);

    [Fact]
    public void Other_qualifier_is_silent() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Noting the report,

            Noting with concern the delay,

            Noting, in particular, the price,

            1. Takes note of the report.
            """);

    [Fact]
    public void Other_object_is_silent() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Expresses its appreciation to the Board;

            2. Expresses its concern at the delay.
            """);

    [Fact]
    public void Own_object_and_clause_are_silent() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Reaffirming its commitment to act,

            Reaffirming that the Board should meet,

            1. Takes note of the report.
            """);

    [Fact]
    public void Two_verbs_are_another_opener() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Welcomes the report;

            2. Welcomes and encourages the work of the Board.
            """);

    [Fact]
    public void Paragraph_in_between_resets() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Noting the report,

            Recalling the delay,

            Noting the price,

            1. Takes note of the report.
            """);

    [Fact]
    public void Heading_resets() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Recalling the report,

            1. Notes the delay;

            II

            1. Notes the price.
            """);

    [Fact]
    public void Parts_count_apart() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Noting the report,

            1. Notes the delay.
            """);

    [Fact]
    public void Security_Council_is_silent() =>
        RuleVerifier.Verify<MissingAlso>("""
            The Security Council,

            Noting the report,

            Noting the delay,

            1. Decides to meet.
            """);

    [Fact]
    public void Misplaced_also_is_not_missing() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Welcomes the report;

            2. Welcomes also the harvest.
            """);

    [Fact]
    public void Sentences_of_a_declaration_are_silent() =>
        RuleVerifier.Verify<MissingAlso>("""
            The General Assembly,

            Noting the report,

            1. Recognizing the work of farmers, we resolve to support them;

            2. Recognizing the work of cooks, we support their schools.
            """);
}
