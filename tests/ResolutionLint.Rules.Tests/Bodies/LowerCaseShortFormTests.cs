using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class LowerCaseShortFormTests
{
    [Theory]
    [InlineData("Invites [|the commission|] to continue.")]
    [InlineData("Takes note of the work of [|the commission|].")]
    public void Small_letter_reports(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Invites the commission of inquiry to continue.")]
    [InlineData("Takes note of the work of the commission established by the Government.")]
    [InlineData("Invites the committee to continue.")]
    [InlineData("Invites the commissioner and the subcommission to continue.")]
    [InlineData("Takes note of the study “Without the commission, nothing”.")]
    public void Generic_word_is_silent(string paragraph) => Verify(paragraph);

    private static void Verify(string paragraph) =>
        RuleVerifier.Verify<LowerCaseShortForm>($"The General Assembly,\n\nRecalling the mandate of the Commission on Narcotic Drugs,\n\n1. {paragraph}\n");
}
