using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class WrongArticleTests
{
    [Theory]
    [InlineData("Stressing the need for [|a|] enabling environment and [|a|] urgent review,", "Stressing the need for an enabling environment and an urgent review,")]
    [InlineData("Convinced that [|an|] conference has [|an|] primary role,", "Convinced that a conference has a primary role,")]
    public void Article_that_does_not_fit_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<WrongArticle>(InDraft(marked), InDraft(repaired));

    [Theory]
    [InlineData("Stressing a united, a useful, a one-year, a European and a ubiquitous effort,")]
    [InlineData("Stressing an hourly, an honest, an historic and an unfinished effort,")]
    [InlineData("Noting an NGO, a UN body, an 80 per cent rise and option a above,")]
    [InlineData("Noting that option a enables it, that hepatitis a endures, a undp/unhcr plan, an sms, an homage and a onetime offer,")]
    [InlineData("Taking note of the theme “a enabling environment”,")]
    public void Sound_capitals_figures_and_quoted_words_are_silent(string paragraph) =>
        RuleVerifier.Verify<WrongArticle>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
