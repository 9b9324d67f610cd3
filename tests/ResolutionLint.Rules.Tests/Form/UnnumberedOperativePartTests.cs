using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class UnnumberedOperativePartTests
{
    [Fact]
    public void Paragraphs_below_headings_are_numbered_on() =>
        RuleVerifier.VerifyFix<UnnumberedOperativePart>(
            "Sponsors: Kenya\n\nThe General Assembly,\n\nNoting the drought,\n\n[|Invites|] States to dig;\n\nThe delegation of Kenya hereby:\n\nUrges States to help;\n\nDecides to wait.\n",
            "Sponsors: Kenya\n\nThe General Assembly,\n\nNoting the drought,\n\n1. Invites States to dig;\n\nThe delegation of Kenya hereby:\n\n2. Urges States to help;\n\n3. Decides to wait.\n");

    [Theory]
    [InlineData("", "Invites States to dig;\n\nDecides to wait.")]
    [InlineData("Sponsors: Kenya\n\n", "Invites States to dig;\n\n2. Decides to wait.")]
    [InlineData("Sponsors: Kenya\n\n", "Invites States to dig;\n\nDecides to wait;\n\n3. The wells shall be dug.")]
    public void Other_texts_are_silent(string header, string operatives) =>
        RuleVerifier.Verify<UnnumberedOperativePart>($"{header}The General Assembly,\n\nNoting the drought,\n\n{operatives}\n");
}
