using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class MisspelledWordTests
{
    [Theory]
    [InlineData("Recalling [|interntaional|] law,", "Recalling international law,")]
    [InlineData("Recalling the [|recommenndations|] of the cooks,", "Recalling the recommendations of the cooks,")]
    [InlineData("Recalling [|econoic|] growth and its [|effots|],", "Recalling economic growth and its efforts,")]
    public void Slip_in_a_common_word_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<MisspelledWord>(InDraft(marked), InDraft(repaired));

    [Theory]
    [InlineData("Recalling the microeconomic remediation of rational adaptions,")]
    [InlineData("Recalling the Organisation internationale and its Interntaional law,")]
    [InlineData("Recalling www.example.org/interntaional and interntaional@example.org,")]
    [InlineData("Recalling opinio juris, jurisdiction ratione materiae and obligationes erga omnes,")]
    [InlineData("Recalling the theme “interntaional law”,")]
    [InlineData("Recalling internationa l law and the communicat ing of it,")]
    public void Words_names_addresses_and_torn_words_are_silent(string paragraph) =>
        RuleVerifier.Verify<MisspelledWord>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
