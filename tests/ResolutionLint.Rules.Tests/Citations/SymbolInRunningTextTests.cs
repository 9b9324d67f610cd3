using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class SymbolInRunningTextTests
{
    [Theory]
    [InlineData("Taking note of the report of the Secretary-General ([|A/79/153|]),")]
    [InlineData("Taking note of the reports ([|E/2024/30|] and [|A/79/153|]),")]
    public void Symbol_in_the_sentence_reports(string paragraph) => RuleVerifier.Verify<SymbolInRunningText>(InDraft(paragraph));

    [Theory]
    [InlineData("Taking note of draft resolution A/C.3/79/L.12 and of document A/79/153,")]
    [InlineData("Taking note of the report entitled “Follow-up to A/79/153”,")]
    [InlineData("Recalling A/RES/79/12 and the statement S/PRST/2003/1,")]
    public void Symbol_with_a_reason_is_silent(string paragraph) => RuleVerifier.Verify<SymbolInRunningText>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";

    [Theory]
    [InlineData("A/80/[…]")]
    [InlineData("A/80/…")]
    [InlineData("A/80/XXX")]
    public void Placeholder_is_silent(string symbol) =>
        RuleVerifier.Verify<SymbolInRunningText>($"The General Assembly,\n\nRecalling the report of the Board, {symbol},\n\n1. Decides to meet again.\n");
}
