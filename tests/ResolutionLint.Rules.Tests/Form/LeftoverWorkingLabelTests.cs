using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class LeftoverWorkingLabelTests
{
    private static readonly DocumentOptions Working = DocumentOptions.Default with { Stage = DraftStage.Working };

    [Fact]
    public void Labels_that_can_only_be_one_thing_are_mended() => RuleVerifier.VerifyFix<LeftoverWorkingLabel>(
        Draft("[|OP1.|] Welcomes the report;", "[|OP2|] Decides to meet again."), Draft("1. Welcomes the report;", "2. Decides to meet again."));

    [Fact]
    public void Labels_in_other_spellings_are_mended() => RuleVerifier.VerifyFix<LeftoverWorkingLabel>(
        Draft("[|(OP1)|] Welcomes the report;", "[|op 2.|] Decides to meet again."), Draft("1. Welcomes the report;", "2. Decides to meet again."));

    [Theory]
    [InlineData("1. Welcomes the report;", "[|OP1.alt|] Decides to meet again.")]
    [InlineData("1. Welcomes the report;", "[|1 bis.|] Decides to meet again.")]
    [InlineData("1. Welcomes the report;", "[|1 alt.|] Decides to meet again.")]
    public void Inserted_paragraphs_report_without_fix(string first, string second) =>
        RuleVerifier.VerifyFix<LeftoverWorkingLabel>(Draft(first, second), Draft(first, second).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("PP2 alt. Noting the report,\n\n1. Decides to meet.", "keep one of the alternatives, without this label.")]
    [InlineData("1. Decides to meet;\n\nOP1 alt. Decides to rest.", "keep one of the alternatives, without this label.")]
    [InlineData("1. Decides to meet;\n\n1 bis. Decides to rest.", "number the paragraphs through.")]
    public void Advice_fits_the_label(string paragraphs, string advice)
    {
        var draft = SourceText.From($"The General Assembly,\n\nRecalling its report,\n\n{paragraphs}\n");
        var findings = new Linter([new LeftoverWorkingLabel()], RuleCatalog.Default, RuleVerifier.Today).Lint(draft, "draft.txt", DocumentOptions.Default).Findings;

        Assert.EndsWith(advice, Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Working_draft_is_silent() =>
        RuleVerifier.Verify<LeftoverWorkingLabel>(Draft("OP1. Welcomes the report;", "OP1 bis. Decides to meet again."), options: Working);

    [Fact]
    public void Working_draft_counts_without_what_was_inserted()
    {
        RuleVerifier.Verify<BrokenOperativeNumbering>(Draft("1. Welcomes the report;\n\n1 bis. Urges donors to help;\n\n2 alt. Invites donors to help;", "3. Decides to meet again."), options: Working);
        RuleVerifier.Verify<MalformedOperativeNumber>(Draft("OP1. Welcomes the report;", "OP 1 ter. Decides to meet again."), options: Working);
    }

    private static string Draft(string first, string second) =>
        $"""
        The General Assembly,

        Recalling its resolution 46/182 of 19 December 1991,

        {first}

        {second}
        """;
}
