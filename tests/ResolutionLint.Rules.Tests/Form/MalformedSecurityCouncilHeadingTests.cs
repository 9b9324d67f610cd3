using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class MalformedSecurityCouncilHeadingTests
{
    [Theory]
    [InlineData("Resolution 2719 (2023)\nAdopted by the Security Council at its 9518th meeting, on\n21\u00A0December\u00A02023")]
    [InlineData("Resolution 2719 (2023)\nAdopted by the Security Council at its 9518th meeting, on 21 December\n2023")]
    [InlineData("Resolution 2719 (2023)\nAdopted by the Security\nCouncil at its\n9518th meeting,\non 21\nDecember 2023")]
    [InlineData("    Resolution 2719 (2023)   \n    Adopted by the Security Council at its 9518th meeting, on   \n    21 December 2023   ")]
    [InlineData("\u00A0\u00A0Resolution\u00A02719\u00A0(2023)\u00A0\n\u2003Adopted by the Security Council at its 9518th\u00A0meeting, on 21 December 2023\u00A0")]
    [InlineData("Resolution 2719 (2023)\r\n\r\nAdopted by the Security Council at its 9518th meeting, on\r\n21 December 2023\r")]
    [InlineData("Resolution 2719\n(2023)\n\nAdopted by the Security Council on 21 December 2023")]
    [InlineData("Security Council\n\nResolution 2719 (2023)\n\nAdopted by the Security Council at its 9518th meeting, on 21 December 2023")]
    public void White_space_of_any_kind_is_silent(string heading) => RuleVerifier.Verify<MalformedSecurityCouncilHeading>(Draft(heading));

    [Theory]
    [InlineData("[|Resolution No. 2719|] \n\nAdopted by the Security Council at its 9518th meeting, on 21 December 2023")]
    [InlineData("  [|Resolution\u00A02719|]\u00A0\n\nAdopted by the Security Council at its 9518th meeting, on 21 December 2023")]
    [InlineData("Resolution 2719 (2023)\n\n\u00A0[|Adopted by the Security Council on\u00A0December 21, 2023|]\u00A0")]
    [InlineData("Resolution 2719 (2023)\n\n[|Adopted by the Security Council at its 9518th meeting,\n  on December 21, 2023|]")]
    [InlineData("[|S/RES/2719 (2023)|]\n\nAdopted by the Security Council at its 9518th meeting, on 21 December 2023")]
    [InlineData("Resolution 2719 (2023)\n\n[|Adopted at the 9518th meeting of the Security Council, on 21 December 2023|]")]
    [InlineData("Resolution 2719 (2023)\n\n[|Adopted by the Council at its 9518th meeting, on 21 December 2023|]")]
    [InlineData("Resolution 2719 (2023)\n\n[|Peace operations in Africa|]\n\nAdopted by the Security Council at its 9518th meeting, on 21 December 2023")]
    public void Other_form_reports(string heading) => RuleVerifier.Verify<MalformedSecurityCouncilHeading>(Draft(heading));

    private static string Draft(string heading) =>
        $"{heading}\n\nThe Security Council,\n\nRecalling its resolution 2378 (2017),\n\n1. Welcomes the report of the Secretary-General;\n\n2. Decides to remain seized of the matter.\n";
}
