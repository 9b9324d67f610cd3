using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class MissingOrganLineTests
{
    [Fact]
    public void Draft_without_masthead_reports_and_offers_no_fix() =>
        RuleVerifier.VerifyFix<MissingOrganLine>(
            """
            [|Recalling|] its resolution 46/182 of 19 December 1991,

            Convinced that a warm meal at noon keeps children at school,

            1. Welcomes the report of the Secretary-General;

            2. Decides to remain seized of the matter.
            """,
            """
            Recalling its resolution 46/182 of 19 December 1991,

            Convinced that a warm meal at noon keeps children at school,

            1. Welcomes the report of the Secretary-General;

            2. Decides to remain seized of the matter.
            """);
}
