using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class SessionInFiguresTests
{
    [Theory]
    [InlineData("Recalling its [|21st|] session,", "Recalling its twenty-first session,")]
    [InlineData("Recalling its [|23rd|] special session,", "Recalling its twenty-third special session,")]
    [InlineData("Recalling its [|57th|] and [|58th|] sessions,", "Recalling its fifty-seventh and fifty-eighth sessions,")]
    [InlineData("Noting the [|one hundred and first|] session of the Committee,", "Noting the 101st session of the Committee,")]
    public void Other_form_is_mended(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<SessionInFigures>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Recalling its fifty-eighth session and the 108th session of the International Labour Conference,")]
    [InlineData("Taking note of the report entitled “The 58th session”, and of the 77th plenary meeting,")]
    [InlineData("Noting session XII of the Board,")]
    public void Right_form_and_quotations_are_silent(string paragraph) => RuleVerifier.Verify<SessionInFigures>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
