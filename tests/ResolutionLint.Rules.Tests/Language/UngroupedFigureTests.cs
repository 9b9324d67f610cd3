using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class UngroupedFigureTests
{
    [Theory]
    [InlineData("Noting that [|25000|] children and more than [|1200000|] adults were vaccinated,")]
    [InlineData("Noting that more than [|1400|] children and an estimated [|163 537|] adults were vaccinated, and [|1.000|] Samaritans and [|1 889 900|] cooks,")]
    public void Quantity_without_commas_reports(string paragraph) => RuleVerifier.Verify<UngroupedFigure>(InDraft(paragraph));

    [Fact]
    public void Span_of_years_and_people_by_their_name_report() =>
        RuleVerifier.Verify<UngroupedFigure>(InDraft("Noting that meals were shared for the last [|2000|] years by more than [|725000|] Amani cooks,"));

    [Fact]
    public void Thousands_of_millions_report() => RuleVerifier.Verify<UngroupedFigure>(InDraft("Noting that the ovens used [|5424|] million tons of wood in 2016 alone,"));

    [Theory]
    [InlineData("Noting that 25,000 children were vaccinated in 2004 under resolution 33456 of the council and standard 26000 of the institute,")]
    [InlineData("Recalling document A/12345 and the decision of 21 March 20149 on children,")]
    [InlineData("Noting the call to 00800 numbers and to 1234567890123 more,")]
    [InlineData("Noting that 1.867 billion people live on less, since about 1990 the number has fallen, as resolution 1373 and 1540 say,")]
    [InlineData("Noting that in 2 021 and at 12.345 per cent the figures agree,")]
    public void Numbers_of_documents_and_years_are_silent(string paragraph) => RuleVerifier.Verify<UngroupedFigure>(InDraft(paragraph));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
