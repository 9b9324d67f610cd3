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
