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
}
