using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class UngroupedFigureTests
{
    [Theory]
    [InlineData("Noting that [|25000|] children and more than [|1200000|] adults were vaccinated,")]
    public void Quantity_without_commas_reports(string paragraph) => RuleVerifier.Verify<UngroupedFigure>(InDraft(paragraph));

    [Theory]
    [InlineData("Noting that 25,000 children were vaccinated in 2004 under resolution 33456 of the council and standard 26000 of the institute,")]
    [InlineData("Recalling document A/12345 and the decision of 21 March 20149 on children,")]
    [InlineData("Noting the call to 00800 numbers and to 1234567890123 more,")]
    public void Numbers_of_documents_and_years_are_silent(string paragraph) => RuleVerifier.Verify<UngroupedFigure>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
