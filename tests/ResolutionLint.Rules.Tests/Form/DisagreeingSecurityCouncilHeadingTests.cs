using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class DisagreeingSecurityCouncilHeadingTests
{
    [Theory]
    [InlineData("Resolution 1373 ([|2000|])\n\nAdopted by the Security Council at its 4385th meeting, on 28 September 2001")]
    [InlineData("Resolution 1373 (2001)\n\nAdopted by the Security Council at its 4385th meeting,\non [|28 September\n2002|]")]
    [InlineData("Resolution 1373 ([|2003|])\n\nAdopted by the Security Council on [|28 September 2003|]")]
    [InlineData("Resolution 9990 (2071)\n\nAdopted by the Security Council at its 30000th meeting, on [|28 September 2070|]")]
    public void Year_of_another_number_reports(string heading) => RuleVerifier.Verify<DisagreeingSecurityCouncilHeading>(Draft(heading));

    [Theory]
    [InlineData("Resolution 1373 (2001)\n\nAdopted by the Security Council at its 4385th meeting, on 28 September 2001")]
    [InlineData("Resolution 1373 (2001)")]
    [InlineData("Adopted by the Security Council at its 4385th meeting, on 28 September 2001")]
    [InlineData("Resolution 9990 (2071)\n\nAdopted by the Security Council at its 30000th meeting, on 28 September 2071")]
    public void Year_of_the_number_is_silent(string heading) => RuleVerifier.Verify<DisagreeingSecurityCouncilHeading>(Draft(heading));

    private static string Draft(string heading) =>
        $"{heading}\n\nThe Security Council,\n\nRecalling its resolution 1269 (1999),\n\n1. Welcomes the report of the Secretary-General;\n\n2. Decides to remain seized of the matter.\n";
}
