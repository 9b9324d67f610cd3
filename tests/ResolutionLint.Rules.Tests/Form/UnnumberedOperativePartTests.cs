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

    [Fact]
    public void Paragraphs_in_the_wrong_mood_are_numbered_too() =>
        RuleVerifier.Verify<UnnumberedOperativePart>("Sponsors: Kenya\n\nThe General Assembly,\n\nNoting the drought,\n\n[|Invites|] States to dig;\n\nTrust that the wells will hold.\n");

    [Theory]
    [InlineData("*")]
    [InlineData("**")]
    [InlineData("***")]
    [InlineData("_")]
    [InlineData("<u>")]
    public void Numbers_stand_before_emphasis(string sign)
    {
        var end = sign.Replace("<", "</", StringComparison.Ordinal);
        const string Front = "Sponsors: Kenya\n\nThe General Assembly,\n\nNoting the drought,\n\n";

        RuleVerifier.VerifyFix<UnnumberedOperativePart>(
            $"{Front}{sign}[|Invites|]{end} States to dig;\n\n{sign}Decides{end} to wait.\n",
            $"{Front}1. {sign}Invites{end} States to dig;\n\n2. {sign}Decides{end} to wait.\n",
            "draft.md");
    }

    [Theory]
    [InlineData("DECIDES TO LOOK AT ITS WELLS AGAIN.")]
    [InlineData("DECIDES TO LOOK AT ITS WELLS AGAIN")]
    [InlineData("Recognizing that the wells are dry,\n\nDecides to wait.")]
    public void No_number_is_given_where_a_paragraph_would_be_left_without(string last)
    {
        var text = $"Sponsors: Kenya\n\nThe General Assembly,\n\nNoting the drought,\n\n[|INVITES|] States to dig;\n\nURGES States to help;\n\n{last}\n";
        RuleVerifier.VerifyFix<UnnumberedOperativePart>(text, text.Replace("[|INVITES|]", "INVITES", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "Invites States to dig;\n\nDecides to wait.")]
    [InlineData("Sponsors: Kenya\n\n", "Invites States to dig;\n\n2. Decides to wait.")]
    [InlineData("Sponsors: Kenya\n\n", "Invites States to dig;\n\nDecides to wait;\n\n3. The wells shall be dug.")]
    public void Other_texts_are_silent(string header, string operatives) =>
        RuleVerifier.Verify<UnnumberedOperativePart>($"{header}The General Assembly,\n\nNoting the drought,\n\n{operatives}\n");
}
