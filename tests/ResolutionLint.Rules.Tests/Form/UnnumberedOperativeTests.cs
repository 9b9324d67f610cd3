using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class UnnumberedOperativeTests
{
    [Fact]
    public void First_paragraph_reports_and_takes_the_free_number() =>
        RuleVerifier.VerifyFix<UnnumberedOperative>(
            Draft("[|Welcomes|] the report of the Secretary-General;", "2. Decides to remain seized of the matter."),
            Draft("1. Welcomes the report of the Secretary-General;", "2. Decides to remain seized of the matter."));

    [Fact]
    public void Paragraph_without_a_free_number_reports_and_is_left() =>
        RuleVerifier.VerifyFix<UnnumberedOperative>(
            Draft("1. Welcomes the report of the Secretary-General;", "[|Invites|] cooks to share recipes;", "2. Decides to remain seized of the matter."),
            Draft("1. Welcomes the report of the Secretary-General;", "Invites cooks to share recipes;", "2. Decides to remain seized of the matter."));

    [Theory]
    [InlineData("*", "*")]
    [InlineData("_", "_")]
    [InlineData("***", "***")]
    [InlineData("<u>", "</u>")]
    public void Number_stands_before_emphasis(string opening, string closing) =>
        RuleVerifier.VerifyFix<UnnumberedOperative>(
            Draft($"1. {opening}Welcomes{closing} the report;", $"{opening}[|Calls upon|]{closing} cooks to share recipes;", $"3. {opening}Decides{closing} to wait."),
            Draft($"1. {opening}Welcomes{closing} the report;", $"2. {opening}Calls upon{closing} cooks to share recipes;", $"3. {opening}Decides{closing} to wait."),
            "draft.md");

    [Fact]
    public void Lone_paragraph_is_silent() =>
        RuleVerifier.Verify<UnnumberedOperative>(Draft("Decides to rename the fund."));

    [Fact]
    public void Words_that_lead_over_to_an_adopted_text_are_silent() =>
        RuleVerifier.Verify<UnnumberedOperative>(
            Draft("Adopts the following terms of reference:", "1. The Commission shall meet twice a year.", "2. The Commission shall elect its Chair."));

    [Fact]
    public void Number_of_a_part_without_verb_shows_nothing() =>
        RuleVerifier.Verify<UnnumberedOperative>(
            "The General Assembly,\n\nRecommends that the canteen open when it receives:\n\n(a) Acceptance of the statute of the canteen;\n\n(5) Acceptance of all its obligations;\n\n(c) An undertaking to contribute to its expenses.\n");

    private static string Draft(params string[] paragraphs) =>
        $"The General Assembly,\n\nRecalling its resolution 46/182 of 19 December 1991,\n\n{string.Join("\n\n", paragraphs)}\n";

    [Theory]
    [InlineData("Notes", "1/    Resolution 217 A (III).\n\n2/    See resolution 2200 A (XXI), annex.")]
    [InlineData("                    Notes", "1 Resolution 217 A (III).\n\n2 See resolution 2200 A (XXI), annex.")]
    [InlineData("NOTES", "     1/ Resolution 217 A (III).")]
    public void Heading_of_notes_is_silent(string heading, string notes) =>
        RuleVerifier.Verify<UnnumberedOperative>($"""
            The General Assembly,

            Recalling the Universal Declaration of Human Rights, 1/

            1. Recognizes the right to rest;

            2. Urges States to rest;

            3. Decides to remain seized of the question.

            {heading}

            {notes}
            """);
}
