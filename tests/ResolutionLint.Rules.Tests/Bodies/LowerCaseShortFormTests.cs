using ResolutionLint.Rules.Bodies;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Bodies;

public sealed class LowerCaseShortFormTests
{
    [Theory]
    [InlineData("Invites [|the commission|] to continue.")]
    [InlineData("Takes note of the work of [|the commission|].")]
    [InlineData("Welcomes [|the commission|]’s plan, and thanks the Special Rapporteur.")]
    [InlineData("Thanks the Special Rapporteur, and requests [|the special rapporteur|] to continue.")]
    [InlineData("Thanks the United Nations High Commissioner for Refugees, and requests [|the high commissioner|] to continue.")]
    [InlineData("Thanks the Working Group, and notes that [|the working group|] would meet.")]
    public void Small_letter_reports(string paragraph) => Verify(paragraph);

    [Theory]
    [InlineData("Invites the commission of inquiry to continue.")]
    [InlineData("Takes note of the work of the commission established by the Government.")]
    [InlineData("Invites the committee to continue.")]
    [InlineData("Requests the special rapporteur to continue.")]
    [InlineData("Thanks the Special Rapporteur, and requests the special rapporteur to be appointed to continue.")]
    [InlineData("Welcomes the offer of a commission on gardens, and invites the commission to continue.")]
    [InlineData("Thanks the Open Working Group, and notes that the working group will meet, since a working group is needed.")]
    [InlineData("Invites the commissioner and the subcommission to continue.")]
    [InlineData("Takes note of the study “Without the commission, nothing”.")]
    public void Generic_word_is_silent(string paragraph) => Verify(paragraph);

    [Fact]
    public void Head_behind_and_reports() =>
        RuleVerifier.Verify<LowerCaseShortForm>("The Economic and Social Council,\n\nRecalling the report to the Economic and Social Council,\n\n1. Requests the Secretary-General to report to [|the council|] at its next session.\n");

    private static void Verify(string paragraph) =>
        RuleVerifier.Verify<LowerCaseShortForm>($"The General Assembly,\n\nRecalling the mandate of the Commission on Narcotic Drugs,\n\n1. {paragraph}\n");
}
