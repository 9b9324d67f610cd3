using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class IndicativeAfterRequestTests
{
    [Fact]
    public void Relative_clause_is_silent() =>
        RuleVerifier.Verify<IndicativeAfterRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests that whatever is needed be sent;

            2. Recommends that States, where there is need, act;

            3. Urges that the report be sent.
            """);

    [Fact]
    public void Has_reports() =>
        RuleVerifier.Verify<IndicativeAfterRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Recommends that the Board [|has|] a kitchen.
            """);

    [Fact]
    public void Verb_of_a_later_request_reports() =>
        RuleVerifier.Verify<IndicativeAfterRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Welcomes the report, and requests that it [|is|] sent to all members;

            2. Recommends that the Board [|continues|] its work;

            3. Urges that the Committee [|reports|] to it;

            4. Addresses the following to the Board:

            (a) It requests that the menu is short, and recommends that the canteen [|remains|] open;

            (b) It has no view on bread.
            """);

    [Fact]
    public void Noun_in_the_plural_is_silent() =>
        RuleVerifier.Verify<IndicativeAfterRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests that reports on the harvest be sent;

            2. Requests that the Committee reports be printed;

            3. Welcomes the fact that the Board continues its work;

            4. Notes the requests that it has received.
            """);

    [Fact]
    public void Security_Council_has_other_verbs_in_the_indicative() =>
        RuleVerifier.Verify<IndicativeAfterRequest>("""
            The Security Council,

            Recalling the report of the Board,

            1. Requests that the Secretary-General includes the meals in his report;

            2. Requests that the Committee [|is|] prepared to meet.
            """);
}
