using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class MissingOrganLineTests
{
    [Fact]
    public void Organ_that_is_named_too_late_is_not_written_twice()
    {
        const string Rest = " the report on the wells,\n\nNoting the reply to the report,\n\nthe Committee on Wells:\n\n1. Decides to wait;\n\n2. Requests a report.\n";
        RuleVerifier.VerifyFix<MissingOrganLine>($"Sponsors: Kenya\n\n[|Recalling|]{Rest}", $"Sponsors: Kenya\n\nRecalling{Rest}");
    }

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
