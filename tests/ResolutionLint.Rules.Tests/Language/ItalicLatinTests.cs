using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class ItalicLatinTests
{
    private const string Path = "draft.md";

    [Theory]
    [InlineData("*Stressing* _[|inter alia|]_ the need for action,")]
    [InlineData("*Establishing* an *[|ad hoc|]* group, to apply **[|mutatis mutandis|]**,")]
    public void Emphasis_reports(string paragraph) => RuleVerifier.Verify<ItalicLatin>(InDraft(paragraph), path: Path);

    [Theory]
    [InlineData("*Stressing*, inter alia, the need for action by the *Ad Hoc Committee*,")]
    [InlineData("*Stressing inter alia* the need for *ad hoc action*,")]
    public void Roman_type_and_longer_emphasis_are_silent(string paragraph) => RuleVerifier.Verify<ItalicLatin>(InDraft(paragraph), path: Path);

    private static string InDraft(string paragraph) => $"The General Assembly,\n\n{paragraph}\n\n*Decides* to remain seized of the matter.\n";
}
