using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class DoubledWordTests
{
    [Theory]
    [InlineData("Urging the parties [|to to|] establish a committee,", "Urging the parties to establish a committee,")]
    [InlineData("Urging [|the\nthe|] parties to establish a committee,", "Urging the parties to establish a committee,")]
    [InlineData("Noting the losses. [|The the|] parties shall establish a committee,", "Noting the losses. The parties shall establish a committee,")]
    public void Word_is_dropped(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<DoubledWord>(InDraft(paragraph), InDraft(expected));

    [Theory]
    [InlineData("Noting that that conduct had had no effect on the Mayi Mayi or on the two two-day meetings,")]
    [InlineData("Noting the report “To to or not to”, and the figures 12 12 and a a,")]
    [InlineData("Noting the return of the harbour porpoise, Phocoena phocoena, and of Bison bison to the region,")]
    [InlineData("Noting the words of others, others' views and the in-in-law,")]
    public void Names_figures_and_grammar_are_silent(string paragraph) => RuleVerifier.Verify<DoubledWord>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
