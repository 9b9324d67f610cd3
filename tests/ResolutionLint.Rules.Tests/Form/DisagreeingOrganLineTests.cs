using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class DisagreeingOrganLineTests
{
    [Theory]
    [InlineData("A/HRC/RES/57/12\n\nResolution adopted by the Human Rights Council on 10 October 2024", "[|The General Assembly|],")]
    [InlineData("A/RES/79/221", "[|The Human Rights Council|],")]
    [InlineData("Resolution 2719 (2023)\n\nAdopted by the Security Council at its 9518th meeting, on 21 December 2023", "[|The General Assembly|],")]
    [InlineData("Resolution adopted by the Economic and Social Council on 23 July 2019", "[|The Human Rights Council|],")]
    public void Other_organ_than_in_the_masthead_reports(string masthead, string organLine) => RuleVerifier.Verify<DisagreeingOrganLine>(Draft(masthead, organLine));

    [Theory]
    [InlineData("A/HRC/RES/57/12\n\nResolution adopted by the Human Rights Council on 10 October 2024", "The Human Rights Council,")]
    [InlineData("A/RES/79/221\n\nResolution adopted by the General Assembly on 19 December 2024", "The GA,")]
    [InlineData("A/79/458", "The Economic and Social Council,")]
    [InlineData("A/RES/79/221\n\nS/RES/2719 (2023)", "The Security Council,")]
    [InlineData("Resolution adopted by the General Assembly on 19 December 2024", "The Commission on the Status of Women,")]
    public void Same_organ_or_doubt_is_silent(string masthead, string organLine) => RuleVerifier.Verify<DisagreeingOrganLine>(Draft(masthead, organLine));

    private static string Draft(string masthead, string organLine) =>
        $"{masthead}\n\n{organLine}\n\nRecalling its previous resolutions,\n\n1. Welcomes the report of the Secretary-General;\n\n2. Decides to remain seized of the matter.\n";
}
