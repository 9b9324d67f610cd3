using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class MalformedAddendaListTests
{
    [Theory]
    [InlineData("A/57/152, [|Corr.1|].")]
    [InlineData("A/57/152, [|Corr. 1|].")]
    [InlineData("A/57/152 + [|Add.1|].")]
    [InlineData("A/57/152 & [|Add.1|].")]
    [InlineData("A/57/152 and [|A/57/152/Corr.1|].")]
    [InlineData("A/57/152 and Corr.1 and Add.1 and Add.1/Corr.1 and 2 and Add.2, and A/57/153.")]
    public void Short_form_holds_until_the_seventy_first_session(string note) => Verify(note, 2002);

    [Theory]
    [InlineData("A/78/152, [|Corr.1|].")]
    [InlineData("A/78/152 and [|Add.1|].")]
    [InlineData("A/78/152, [|A/78/152/Add.1|].")]
    [InlineData("A/78/152 and A/78/152/Add.1.")]
    [InlineData("A/78/152, A/78/152/Corr.1 and A/78/152/Add.1.")]
    public void Whole_symbol_holds_since_the_seventy_second_session(string note) => Verify(note, 2023);

    private static void Verify(string note, int year) =>
        RuleVerifier.Verify<MalformedAddendaList>(
            $"The General Assembly,\n\nTaking note of the report,1\n\n1. Decides to remain seized of the matter.\n\n1 {note}\n",
            options: DocumentOptions.Default with { Date = new DateOnly(year, 12, 18) });
}
