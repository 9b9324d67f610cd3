using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class AlsoFurtherOutOfOrderTests
{
    [Fact]
    public void Text_from_before_the_order_was_settled_is_silent() =>
        RuleVerifier.Verify<AlsoFurtherOutOfOrder>("""
            2097 (XX). Meals

            The General Assembly,

            Noting the report,

            Noting further the delay,

            1. Takes note of the report.
            """);

    [Fact]
    public void Also_twice_reports() =>
        RuleVerifier.VerifyFix<AlsoFurtherOutOfOrder>("""
            The General Assembly,

            Noting the report,

            Noting also the delay,

            [|Noting also|] the price,

            1. Takes note of the report.
            """, """
            The General Assembly,

            Noting the report,

            Noting also the delay,

            Noting further the price,

            1. Takes note of the report.
            """);

    [Fact]
    public void Adverb_after_further_reports() =>
        RuleVerifier.VerifyFix<AlsoFurtherOutOfOrder>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Notes the report;

            2. Also notes the delay;

            3. Further notes the price;

            4. [|Also notes|] the harvest.
            """, """
            The General Assembly,

            Recalling the report of the Board,

            1. Notes the report;

            2. Also notes the delay;

            3. Further notes the price;

            4. Notes the harvest.
            """);

    [Fact]
    public void One_slip_is_reported_once() =>
        RuleVerifier.Verify<AlsoFurtherOutOfOrder>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Notes the report;

            2. [|Further notes|] the delay;

            3. Further notes the price;

            4. Notes the harvest.
            """);

    [Fact]
    public void Other_qualifier_keeps_the_count() =>
        RuleVerifier.Verify<AlsoFurtherOutOfOrder>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Notes the report;

            2. [|Further notes with concern|] the delay.
            """);

    [Fact]
    public void Right_order_is_silent() =>
        RuleVerifier.Verify<AlsoFurtherOutOfOrder>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to act;

            2. Also requests the Board to meet;

            3. Further requests the Board to report;

            4. Requests the Board to rest;

            5. Also requests the Board to return.
            """);
}
