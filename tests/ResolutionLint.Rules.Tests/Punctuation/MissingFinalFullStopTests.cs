using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class MissingFinalFullStopTests
{
    [Theory]
    [InlineData("Decides to remain seized of the [|matter;|]", "Decides to remain seized of the matter.")]
    [InlineData("Decides to remain seized of the [|matter,|]", "Decides to remain seized of the matter.")]
    [InlineData("Decides to remain seized of the [|matter|]", "Decides to remain seized of the matter.")]
    [InlineData("Invites States:\n\n(a) To train cooks;\n\n(b) To pay [|them;|]", "Invites States:\n\n(a) To train cooks;\n\n(b) To pay them.")]
    public void Other_mark_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<MissingFinalFullStop>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Decides to remain seized of the matter.")]
    [InlineData("Decides that the motto shall read: “A warm meal at noon.”")]
    [InlineData("Decides to adopt the text that follows:")]
    public void Full_stop_and_what_cannot_be_told_is_silent(string paragraph) =>
        RuleVerifier.Verify<MissingFinalFullStop>(Draft(paragraph));

    [Fact]
    public void Full_stop_is_put_before_the_footnote_marker() =>
        RuleVerifier.VerifyFix<MissingFinalFullStop>(
            Draft("Takes note of the [|report;|]1") + "\n\n1 A/81/212.\n",
            Draft("Takes note of the report.1") + "\n\n1 A/81/212.\n");

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. Welcomes the offer of the farmers;\n\n2. {paragraph}";
}
