using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class ImpossibleDateTests
{
    [Theory]
    [InlineData("Recalling the meeting of [|16 May 199|], and the report on it,")]
    [InlineData("Recalling the meeting of [|25 January 20055|] of the cooks,")]
    public void Year_with_a_figure_too_few_or_too_many_reports(string paragraph) => RuleVerifier.Verify<ImpossibleDate>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling the meeting of 19 May 20164 of the cooks,")]
    [InlineData("Noting that on 16 May 199 States signed, and that room 20055 was full,")]
    public void Marker_of_a_lost_note_and_figures_of_other_things_are_silent(string paragraph) => RuleVerifier.Verify<ImpossibleDate>(InDraft(paragraph));

    [Fact]
    public void Fifth_figure_is_silent_where_there_are_notes() =>
        RuleVerifier.Verify<ImpossibleDate>(InDraft("Noting the report of the Secretary-General,1 and the meeting of 20 June 20255 of the cooks,") + "\n1 A/80/212.\n");

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
