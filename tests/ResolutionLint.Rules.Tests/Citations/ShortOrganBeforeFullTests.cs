using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class ShortOrganBeforeFullTests
{
    [Theory]
    [InlineData("Recalling [|Council|] resolution 2004/28 of 21 July 2004,\n\nRecalling also Council resolution 2004/29 of 21 July 2004,")]
    [InlineData("Recalling [|Council|] resolution 1373 (2001) and Human Rights Council resolution 16/21,")]
    public void Short_name_first_reports_once(string paragraph) => RuleVerifier.Verify<ShortOrganBeforeFull>(InDraft(paragraph));

    [Theory]
    [InlineData("Commending the Economic and Social Council,\n\nRecalling Council resolution 2004/28 of 21 July 2004,")]
    [InlineData("Recalling the report entitled “Council resolution 2004/28”,")]
    [InlineData("Recalling Assembly resolution 79/12,")]
    public void Short_name_behind_the_full_one_is_silent(string paragraph) => RuleVerifier.Verify<ShortOrganBeforeFull>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
