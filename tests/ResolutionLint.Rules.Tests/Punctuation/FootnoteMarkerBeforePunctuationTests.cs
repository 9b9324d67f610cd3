using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class FootnoteMarkerBeforePunctuationTests
{
    [Theory]
    [InlineData("Takes note of the report[|1|];\n\n1 A/81/212.", "Takes note of the report;1\n\n1 A/81/212.")]
    [InlineData("Takes note of the report[|1|], and of its annex;\n\n1 A/81/212.", "Takes note of the report,1 and of its annex;\n\n1 A/81/212.")]
    [InlineData("Takes note of the report[|³|];\n\n³ A/81/212.", "Takes note of the report;³\n\n³ A/81/212.")]
    [InlineData("Takes note of the report [|1/|], and of its annex;\n\n1/ A/48/212.", "Takes note of the report, 1/ and of its annex;\n\n1/ A/48/212.")]
    public void Marker_before_a_mark_reports_and_is_moved(string marked, string repaired) =>
        RuleVerifier.VerifyFix<FootnoteMarkerBeforePunctuation>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Takes note of the report;1\n\n1 A/81/212.")]
    [InlineData("Takes note of the report; 1/\n\n1/ A/48/212.")]
    [InlineData("Takes note of the report1 of the cooks;\n\n1 A/81/212.")]
    [InlineData("Takes note of paragraph 5;")]
    [InlineData("Takes note of Agenda 21;")]
    public void Marker_behind_the_mark_or_in_mid_sentence_is_silent(string paragraph) =>
        RuleVerifier.Verify<FootnoteMarkerBeforePunctuation>(Draft(paragraph));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n1. Decides to remain seized of the matter;\n\n2. {paragraph}";
}
