using ResolutionLint.Core.Analysis;
using ResolutionLint.Rules.Footnotes;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Footnotes;

/// <summary>Edges of the checks on what notes say and how they are closed.</summary>
public sealed class FootnoteFormTests
{
    [Theory]
    [InlineData("A/80/153.")]
    [InlineData("See A/80/153, para. 4.")]
    [InlineData("Formerly known as the “Office”.")]
    [InlineData("United Nations, Treaty Series, vol. 1, No. 2.")]
    public void Note_with_its_full_stop_is_silent(string note) => Verify<FootnoteWithoutFullStop>(note);

    [Theory]
    [InlineData("A/80/153 and [|Corr.1|]")]
    [InlineData("Resolution 55/2, [|annex,|]")]
    public void Note_without_a_full_stop_reports(string note) => Verify<FootnoteWithoutFullStop>(note);

    [Theory]
    [InlineData("Resolution 55/59, annex.")]
    [InlineData("Economic and Social Council resolution 2002/13, annex.")]
    [InlineData("As the General Assembly decided in General Assembly resolution 55/59.")]
    public void Organ_that_has_to_be_named_is_silent(string note) => Verify<OwnOrganInFootnote>(note);

    [Fact]
    public void Own_organ_behind_see_reports() => Verify<OwnOrganInFootnote>("See [|General Assembly resolution|] 55/59, annex.");

    [Theory]
    [InlineData("See resolution 55/2, para. 4.")]
    [InlineData("See A/55/2.")]
    [InlineData("Resolution 55/2.")]
    public void See_before_something_else_is_silent(string note) => Verify<SeeBeforeOwnSource>(note);

    [Fact]
    public void See_before_the_instrument_itself_reports() => Verify<SeeBeforeOwnSource>("[|See|] resolution 55/2.");

    [Theory]
    [InlineData("the report of the Secretary-General on gardens", "[|See|] A/80/153.")]
    [InlineData("the report of the Secretary-General on gardens", "See A/80/153, para. 4.")]
    [InlineData("the report of the Special Rapporteur on gardens", "See A/80/153.")]
    [InlineData("that the report of the Secretary-General was late", "See A/80/153.")]
    [InlineData("the report of the Secretary-General, and the debate", "See A/80/153.")]
    [InlineData("the report of the Panel of Experts and the report of the Secretary-General on gardens", "[|See|] A/80/153.")]
    [InlineData("the report of the Secretary-General on the plan and the report of the Panel of Experts", "See A/80/153.")]
    [InlineData("the report of the Secretary-General and the note by the Secretary-General", "See A/80/153.")]
    [InlineData("the report of the Secretary-General on the plan and the study by the Advisory Committee", "See A/80/153.")]
    [InlineData("the report of the Secretary-General’s Panel", "See A/80/153.")]
    public void See_before_the_report_itself_reports(string named, string note) =>
        RuleVerifier.Verify<SeeBeforeOwnSource>($"The General Assembly,\n\nNoting {named},[^1]\n\nDecides to go on.\n\n[^1]: {note}\n", "draft.md");

    [Theory]
    [InlineData("Resolution 55/2.", "[|Ibid.|], vol. 1249, No. 20378.")]
    [InlineData("United Nations, Treaty Series, vol. 1577, No. 27531.", "[|Ibid.|], annex.")]
    [InlineData("United Nations, Treaty Series, vol. 1577, No. 27531.", "Ibid., vol. 1249, No. 20378.")]
    [InlineData("2000 Review Conference, Final Document, vols. I–III (NPT/CONF.2000/28).", "Ibid., vol. I, part I.")]
    [InlineData("A/80/153.", "Ibid., annex.")]
    public void Ibid_of_another_kind_of_source_reports(string before, string note) => RuleVerifier.Verify<IbidWithoutSource>(
        $"The General Assembly,\n\nRecalling the Plan,[^1] and the Programme,[^2]\n\nDecides to go on.\n\n[^1]: {before}\n\n[^2]: {note}\n", "draft.md");

    [Theory]
    [InlineData("Recalling the Plan,1 the report of the Secretary-General[|*|] on gardens, and the Agenda,[|†|] as it stands,")]
    [InlineData("Recalling the Plan,1 document A/80/153* and the sum 2 * 3,")]
    public void Sign_among_numbered_notes_reports(string paragraph) =>
        RuleVerifier.Verify<FootnoteSignInsteadOfNumber>($"The General Assembly,\n\n{paragraph}\n\n1. Decides to go on.\n\n1 Resolution 55/2.\n");

    [Fact]
    public void Ibid_behind_a_source_is_silent() => RuleVerifier.Verify<IbidWithoutSource>(
        "The General Assembly,\n\nRecalling the Plan,[^1] and the Programme,[^2]\n\nDecides to go on.\n\n[^1]: Resolution 55/2, annex.\n\n[^2]: Ibid., annex II.\n", "draft.md");

    [Fact]
    public void Ibid_behind_an_explanation_reports() => RuleVerifier.Verify<IbidWithoutSource>(
        "The General Assembly,\n\nRecalling the Office,[^1] and the Programme,[^2]\n\nDecides to go on.\n\n[^1]: Formerly known as the Bureau.\n\n[^2]: [|Ibid.|], annex II.\n", "draft.md");

    [Fact]
    public void Report_that_was_sourced_before_is_silent() => RuleVerifier.Verify<ReportWithoutFootnote>(
        "The General Assembly,\n\nRecalling the report of the Secretary-General,[^1]\n\n1. Takes note of the report of the Secretary-General;\n\n2. Decides to go on.\n\n[^1]: A/80/1.\n", "draft.md");

    private static void Verify<TAnalyzer>(string note)
        where TAnalyzer : ResolutionAnalyzer, new() =>
        RuleVerifier.Verify<TAnalyzer>($"The General Assembly,\n\nRecalling the United Nations Millennium Declaration,[^1]\n\nDecides to go on.\n\n[^1]: {note}\n", "draft.md");
}
