using ResolutionLint.Core.Analysis;
using ResolutionLint.Rules.Footnotes;
using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Footnotes;

/// <summary>Markers with a stroke: what is said of markers holds for them too, but for how they stand side by side.</summary>
public sealed class StrokedMarkerTests
{
    private const string Notes = "1/ A/48/1.\n\n2/ A/48/2.\n\n3/ A/48/3.\n";

    [Fact]
    public void Closing_marks_before_the_markers_are_seen()
    {
        var draft = Draft("report, 1/", "report, 2/ and its annex; 3/", Notes);

        RuleVerifier.Verify<MissingPreambularComma>(draft);
        RuleVerifier.Verify<MissingOperativeSemicolon>(draft);
        RuleVerifier.Verify<MissingFinalFullStop>(draft);
    }

    [Fact]
    public void Order_is_mended_and_strokes_stay() => RuleVerifier.VerifyFix<FootnoteMarkerOutOfOrder>(
        Draft("report, 1/", "study [|3/|] and its annex; 2/", Notes),
        Draft("report, 1/", "study 2/ and its annex; 3/", "1/ A/48/1.\n\n2/ A/48/3.\n\n3/ A/48/2.\n"));

    [Fact]
    public void Marker_without_a_note_reports() => Verify<FootnoteMarkerWithoutNote>("report, 1/", "study 2/ and its annex; 3/ and the plan; [|4/|]", Notes);

    [Fact]
    public void Note_without_a_marker_reports() => Verify<FootnoteWithoutMarker>("report, 1/", "study 2/ and its annex;", Notes.Replace("3/", "[|3/|]", StringComparison.Ordinal));

    [Fact]
    public void Markers_side_by_side_need_no_comma() => Verify<MarkersWithoutComma>("report, 1/", "study and its annex; 2/ 3/", Notes);

    [Fact]
    public void Marker_may_come_back_as_it_did_then() => Verify<RepeatedFootnoteMarker>("report, 1/", "report 1/ and its annex; 2/ 3/", Notes);

    private static void Verify<TAnalyzer>(string preambular, string operative, string notes)
        where TAnalyzer : ResolutionAnalyzer, new() => RuleVerifier.Verify<TAnalyzer>(Draft(preambular, operative, notes));

    private static string Draft(string preambular, string operative, string notes) =>
        $"The General Assembly,\n\nRecalling the {preambular}\n\n1. Takes note of the {operative}\n\n2. Decides to go on.\n\n{notes}";
}
