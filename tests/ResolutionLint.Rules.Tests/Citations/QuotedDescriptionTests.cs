using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class QuotedDescriptionTests
{
    [Theory]
    [InlineData("Recalling its resolution 79/12 of 1 December 2024 on [|“The work of the Centre”|],")]
    [InlineData("Recalling its resolution 79/12 on [|The Work of the Centre|], which it adopted,")]
    [InlineData("Recalling its resolution 79/12 on [|Promoting the work of the Centre|],")]
    public void Marked_description_reports(string paragraph) => RuleVerifier.Verify<QuotedDescription>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling its resolution 79/12, entitled “The work of the Centre”,")]
    [InlineData("Recalling its resolution 79/12 on the agenda item “The work of the Centre” and others,")]
    [InlineData("Recalling its resolution 79/12 on the “Decade of Meals” of the schools,")]
    [InlineData("Recalling its resolution 79/12 on Beijing and its resolution 79/13 on Women,")]
    public void Title_and_description_are_silent(string paragraph) => RuleVerifier.Verify<QuotedDescription>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
