using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class MissingPreambularCommaTests
{
    [Theory]
    [InlineData("Recalling the Charter of the United [|Nations.|]", "Recalling the Charter of the United Nations,")]
    [InlineData("Recalling the Charter of the United [|Nations|]", "Recalling the Charter of the United Nations,")]
    [InlineData("Recalling the report entitled “School [|meals”|]", "Recalling the report entitled “School meals”,")]
    [InlineData("Convinced of the need for gardens (see [|A/81/212)|]", "Convinced of the need for gardens (see A/81/212),")]
    public void Other_mark_reports_and_is_replaced(string marked, string repaired) =>
        RuleVerifier.VerifyFix<MissingPreambularComma>(Draft(marked), Draft(repaired));

    [Theory]
    [InlineData("Recalling the report entitled “School meals”,")]
    [InlineData("Recalling the report entitled “School meals,”")]
    [InlineData("Noting the report of the Secretary-General,3")]
    [InlineData("Welcoming the support of donors, and")]
    [InlineData("Recalling the three aims of the programme:")]
    [InlineData("Bearing in mind the needs of")]
    [InlineData("School meals and harvests")]
    public void Comma_and_what_cannot_be_told_is_silent(string paragraph) =>
        RuleVerifier.Verify<MissingPreambularComma>(Draft(paragraph));

    [Fact]
    public void Colon_before_another_paragraph_of_the_preamble_reports() =>
        RuleVerifier.VerifyFix<MissingPreambularComma>(
            """
            The General Assembly,

            Recalling the Charter of the United [|Nations:|]

            Welcoming the report of the Secretary-General,

            1. Decides to remain seized of the matter.
            """,
            """
            The General Assembly,

            Recalling the Charter of the United Nations,

            Welcoming the report of the Secretary-General,

            1. Decides to remain seized of the matter.
            """);

    [Fact]
    public void Comma_is_put_before_the_footnote_marker() =>
        RuleVerifier.VerifyFix<MissingPreambularComma>(
            Draft("Noting the report of the [|Secretary-General;|]1") + "\n\n1 A/81/212.\n",
            Draft("Noting the report of the Secretary-General,1") + "\n\n1 A/81/212.\n");

    [Fact]
    public void Last_subparagraph_closes_the_paragraph() =>
        RuleVerifier.VerifyFix<MissingPreambularComma>(
            Draft("Bearing in mind that the programme is meant:\n\n(a) To feed children;\n\n(b) To help [|farmers;|]"),
            Draft("Bearing in mind that the programme is meant:\n\n(a) To feed children;\n\n(b) To help farmers,"));

    [Fact]
    public void Semicolons_throughout_are_one_finding() =>
        RuleVerifier.VerifyFix<MissingPreambularComma>(
            """
            The Security Council,

            Recalling its resolution 2719 (2023) of 21 December [|2023;|]

            Welcoming the ceasefire;

            Determining that the situation is a threat to international peace and security;

            1. Calls upon the parties to respect the ceasefire;

            2. Decides to remain seized of the matter.
            """,
            """
            The Security Council,

            Recalling its resolution 2719 (2023) of 21 December 2023,

            Welcoming the ceasefire,

            Determining that the situation is a threat to international peace and security,

            1. Calls upon the parties to respect the ceasefire;

            2. Decides to remain seized of the matter.
            """);

    [Theory]
    [InlineData("Therefore, the harvest must be [|shared.|]")]
    [InlineData("Noting the report, 1, Requests the Board to publish the [|report;|]")]
    public void Words_that_a_comma_would_not_mend_are_left_alone(string paragraph) =>
        RuleVerifier.VerifyFix<MissingPreambularComma>(Draft(paragraph), Draft(paragraph.Replace("[|", string.Empty, StringComparison.Ordinal).Replace("|]", string.Empty, StringComparison.Ordinal)));

    [Fact]
    public void Reason_behind_a_decision_is_left_alone() =>
        RuleVerifier.VerifyFix<MissingPreambularComma>(
            "The General Assembly,\n\nRecalling the report,\n\nRequests the farmers to share the harvest.\n\nReminding the Board of its duty,\n\nEstablishing that the harvest has been [|shared.|]\n",
            "The General Assembly,\n\nRecalling the report,\n\nRequests the farmers to share the harvest.\n\nReminding the Board of its duty,\n\nEstablishing that the harvest has been shared.\n");

    [Fact]
    public void Last_paragraph_of_a_text_without_decision_is_silent() =>
        RuleVerifier.Verify<MissingPreambularComma>("The General Assembly,\n\nNoting the report,\n\nRecalling its resolution 46/182 of 19 December 1991.\n");

    [Fact]
    public void Heading_under_the_numeral_of_a_section_is_silent() =>
        RuleVerifier.Verify<MissingPreambularComma>(
            """
            The General Assembly,

            Noting the report,

            I

            Welcoming the harvest festival at Nairobi

            Recalling its resolution 46/182 of 19 December 1991,

            1. Welcomes the offer of the farmers;

            2. Decides to remain seized of the matter.
            """);

    [Fact]
    public void Paragraph_torn_before_its_end_is_silent() => RuleVerifier.Verify<MissingPreambularComma>(Draft("Welcoming the support of donors, in particular"));

    private static string Draft(string paragraph) =>
        $"The General Assembly,\n\nGuided by the purposes of the Charter,\n\n{paragraph}\n\n1. Welcomes the offer of the farmers;\n\n2. Decides to remain seized of the matter.";
}
