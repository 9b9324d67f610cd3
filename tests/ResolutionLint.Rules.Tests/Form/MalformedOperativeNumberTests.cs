using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class MalformedOperativeNumberTests
{
    [Theory]
    [InlineData("[|1)|]", "[|2)|]")]
    [InlineData("[|(1)|]", "[|(2)|]")]
    [InlineData("1.", "[|2)|]")]
    public void Other_form_reports_and_is_replaced(string first, string second) =>
        RuleVerifier.VerifyFix<MalformedOperativeNumber>(Draft(first, second), Draft("1.", "2."));

    [Theory]
    [InlineData("1.", "2.")]
    [InlineData("1.", "1 bis.")]
    [InlineData("OP1.", "OP2.")]
    public void Usual_form_is_silent(string first, string second) =>
        RuleVerifier.Verify<MalformedOperativeNumber>(Draft(first, second));

    [Theory]
    [InlineData("", "(6)", FixSafety.Unsafe)]
    [InlineData("1.", "2)", FixSafety.Safe)]
    [InlineData("(1)", "2.", FixSafety.Safe)]
    public void Number_that_no_neighbour_leads_up_to_is_mended_on_demand(string first, string second, FixSafety expected) =>
        Assert.Equal(expected, Assert.Single(Fixes.Of<MalformedOperativeNumber>(Draft(first, second)))?.Safety);

    [Theory]
    [InlineData("1. Welcomes the report;\n\n[|2|] Encourages Member States to plant school gardens;\n\n3. Decides to act.", "1. Welcomes the report;\n\n2. Encourages Member States to plant school gardens;\n\n3. Decides to act.")]
    [InlineData("1. Welcomes the report:\n\n(a) To plan;\n\n(b) To cook;\n\n[|2|] Also encourages States;\n\n3. Decides to act.", "1. Welcomes the report:\n\n(a) To plan;\n\n(b) To cook;\n\n2. Also encourages States;\n\n3. Decides to act.")]
    [InlineData("1. Welcomes the report:\n\n(a) To plan;\n\n(b) To cook;\n\n[|2:|] Also encourages States;\n\n3. Decides to act.", "1. Welcomes the report:\n\n(a) To plan;\n\n(b) To cook;\n\n2. Also encourages States;\n\n3. Decides to act.")]
    [InlineData("[|1|] Welcomes the report;3\n\n2. Decides to act.", "1. Welcomes the report;3\n\n2. Decides to act.")]
    [InlineData("[|I.|] Welcomes the report;\n\n2. Decides to act.", "1. Welcomes the report;\n\n2. Decides to act.")]
    [InlineData("[|a.|] Welcomes the report;\n\n[|b.|] Decides to act.", "1. Welcomes the report;\n\n2. Decides to act.")]
    public void Number_by_which_a_paragraph_is_taken_for_something_else_is_mended(string paragraphs, string expected) =>
        RuleVerifier.VerifyFix<MalformedOperativeNumber>(InDraft(paragraphs), InDraft(expected));

    [Theory]
    [InlineData("1. Welcomes the report;\n\n2 countries of the region;\n\n3. Decides to act.")]
    [InlineData("1. Welcomes the report:\n\n7 Encourages to eat;\n\n2. Decides to act.")]
    [InlineData("1. Welcomes the report:\n\n(a) To plan:\n\n(i) To cook;\n\n(ii) To eat;\n\n2 Also welcomes nothing;\n\n2. Decides to act.")]
    [InlineData("1. Welcomes the report;1\n\n2. Decides to act.\n\n1 Notes verbales of States.")]
    public void Figure_before_other_words_is_silent(string paragraphs) =>
        RuleVerifier.Verify<MalformedOperativeNumber>(InDraft(paragraphs));

    private static string InDraft(string paragraphs) => $"The General Assembly,\n\nNoting the report,\n\n{paragraphs}\n";

    private static string Draft(string first, string second) =>
        $"""
        The General Assembly,

        Recalling its resolution 46/182 of 19 December 1991,

        {first} Welcomes the report of the Secretary-General;

        {second} Decides to remain seized of the matter.
        """;
}
