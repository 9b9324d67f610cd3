using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class NumberedLoneOperativeTests
{
    [Fact]
    public void Number_after_a_tab_reports_and_goes_with_its_tab() =>
        RuleVerifier.VerifyFix<NumberedLoneOperative>(
            "\tThe General Assembly,\n\tRecalling its resolution 46/182 of 19 December 1991,\n\t[|1.|]\tDecides to rename the fund.\n",
            "\tThe General Assembly,\n\tRecalling its resolution 46/182 of 19 December 1991,\n\tDecides to rename the fund.\n");

    [Fact]
    public void Two_paragraphs_are_silent() =>
        RuleVerifier.Verify<NumberedLoneOperative>(
            """
            The General Assembly,

            Recalling its resolution 46/182 of 19 December 1991,

            1. Decides to rename the fund;

            2. Requests the Secretary-General to inform the donors.
            """);
}
