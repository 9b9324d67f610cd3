using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class CapitalInsideOpenerTests
{
    [Fact]
    public void Particles_participles_and_verbs_report() =>
        RuleVerifier.VerifyFix<CapitalInsideOpener>("""
            The General Assembly,

            [|Deeply Concerned|] at the report,

            _[|Taking Note|]_ of the reply,

            [|Noting With Concern|] the delay,

            1. [|Calls Upon|] the Board to act;

            2. [|Further Requests|] the Board to report.
            """, """
            The General Assembly,

            Deeply concerned at the report,

            _Taking note_ of the reply,

            Noting with concern the delay,

            1. Calls upon the Board to act;

            2. Further requests the Board to report.
            """);

    [Fact]
    public void Names_behind_an_opener_are_silent() =>
        RuleVerifier.Verify<CapitalInsideOpener>("""
            The General Assembly,

            Recalling General Assembly resolution 78/12,

            Reaffirming Commitment 2 of the Charter of School Meals,

            Guided by the Charter,

            1. Calls upon Member States to act;

            2. Urges Italy to report in July;

            3. Requests Also-Rans Limited to report.
            """);

    [Fact]
    public void Words_in_capitals_throughout_are_silent() =>
        RuleVerifier.Verify<CapitalInsideOpener>("""
            The General Assembly,

            DEEPLY CONCERNED at the report,

            1. CALLS UPON the Board to act.
            """);
}
