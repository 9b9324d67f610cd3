using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class DraftSymbolCitedTests
{
    private const string Adopted = "Resolution adopted by the General Assembly on 18 December 2024\n\n[without reference to a Main Committee (A/79/L.12)]\n\n79/174. School meals\n\n";

    [Fact]
    public void Draft_cited_in_an_adopted_text_reports() => RuleVerifier.Verify<DraftSymbolCited>(Adopted + WithNote("See [|A/C.3/79/L.12|] and [|A/79/CRP.1/Add.8|]."));

    [Fact]
    public void Report_cited_in_an_adopted_text_is_silent() => RuleVerifier.Verify<DraftSymbolCited>(Adopted + WithNote("See A/79/547."));

    [Fact]
    public void Draft_cited_in_a_draft_is_silent() => RuleVerifier.Verify<DraftSymbolCited>(WithNote("See A/C.3/79/L.12."));

    private static string WithNote(string note) =>
        $"The General Assembly,\n\nTaking note of the report,1\n\n1. Decides to remain seized of the matter.\n\n1 {note}\n";
}
