using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class MeetingInWordsTests
{
    [Theory]
    [InlineData("Recalling its [|seventy-seventh|] plenary meeting,", "Recalling its 77th plenary meeting,")]
    [InlineData("Recalling its [|one hundred and twelfth|] plenary meeting,", "Recalling its 112th plenary meeting,")]
    [InlineData("Recalling its [|twenty-second|] plenary meeting,", "Recalling its 22nd plenary meeting,")]
    public void Words_are_mended(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<MeetingInWords>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Recalling the 77th plenary meeting and the first plenary meeting of the preparatory committee,")]
    [InlineData("Recalling the twelfth meeting of the Conference of the Parties, and its plenary meetings,")]
    public void Figures_and_the_meetings_of_conferences_are_silent(string paragraph) => RuleVerifier.Verify<MeetingInWords>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
