using ResolutionLint.Rules.Language;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

public sealed class FigureAtSentenceStartTests
{
    [Theory]
    [InlineData("Noting that the Committee was enlarged. [|12|] members were elected,")]
    [InlineData("Noting that the Committee was enlarged. [|5|] Member States were elected,")]
    public void Figure_behind_a_full_stop_reports(string paragraph) => RuleVerifier.Verify<FigureAtSentenceStart>(InDraft(paragraph));

    [Theory]
    [InlineData("Noting that the Committee was enlarged, as stated in para. 12 of its report and in vol. 3 of its records,")]
    [InlineData("Noting that the Committee was enlarged. 3 Calling upon States, “the end. 12 members”,")]
    [InlineData(". 12 members were elected to the Committee,")]
    [InlineData("Noting resolution No. 5 of the conference, and the views of Dr. 3 others,")]
    public void Abbreviations_and_strayed_notes_are_silent(string paragraph) => RuleVerifier.Verify<FigureAtSentenceStart>(InDraft(paragraph));

    [Fact]
    public void Figure_at_the_head_of_a_subparagraph_reports() =>
        RuleVerifier.Verify<FigureAtSentenceStart>(InDraft("Noting with regret:\n\n(a) The small budget;\n\n(b) [|12|] cooks without a kitchen,"));

    [Fact]
    public void Figures_at_the_head_of_all_are_a_table_and_silent() =>
        RuleVerifier.Verify<FigureAtSentenceStart>(InDraft("Noting the seats of:\n\n(a) 12 members from the north;\n\n(b) 11 members from the south,"));

    private static string InDraft(string paragraph) =>
        $"The General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n";
}
