using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class LabelEditTests
{
    [Theory]
    [InlineData("**[|1.|]** *Recalling* the report,", "*Recalling* the report,")]
    [InlineData("**[|(a)|]** *Noting* the report,", "*Noting* the report,")]
    [InlineData("***[|1.|]*** **Noting** the report,", "**Noting** the report,")]
    [InlineData("__[|1.|]__ _Noting_ the report,", "_Noting_ the report,")]
    [InlineData("**[|1.|] Noting** the report,", "**Noting** the report,")]
    [InlineData("*[|1.|]* Noting **the** report,", "Noting **the** report,")]
    [InlineData("[|-|] *Recalling* the report,", "*Recalling* the report,")]
    public void Emphasis_of_preambular_words_stays(string written, string right) =>
        RuleVerifier.VerifyFix<LabelledPreambularParagraph>(Draft(written), Draft(right), "draft.md");

    [Theory]
    [InlineData("**[|PP1|]** *Recalling* the report,", "*Recalling* the report,")]
    [InlineData("*[|PP1.|]* *Recalling* the report,", "*Recalling* the report,")]
    public void Emphasis_behind_a_working_label_stays(string written, string right) =>
        RuleVerifier.VerifyFix<LeftoverWorkingLabel>(Draft(written), Draft(right), "draft.md");

    [Fact]
    public void Emphasis_of_a_lone_operative_stays() => RuleVerifier.VerifyFix<NumberedLoneOperative>(
        "*The General Assembly*\n\n**[|1.|]** *Urges* States to act.\n",
        "*The General Assembly*\n\n*Urges* States to act.\n",
        "draft.md");

    private static string Draft(string paragraph) =>
        $"""
        *The General Assembly*,

        {paragraph}

        1. *Urges* States to act;

        2. *Decides* to meet again.
        """;
}
