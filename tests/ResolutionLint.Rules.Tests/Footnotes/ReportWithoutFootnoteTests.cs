using ResolutionLint.Rules.Footnotes;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Footnotes;

public sealed class ReportWithoutFootnoteTests
{
    [Theory]
    [InlineData("the International Atomic Energy Agency for 2024,1", "the International Atomic Energy Agency")]
    [InlineData("the Secretary-General1 and the related report of the Advisory Committee,", "the Secretary-General")]
    [InlineData("the Secretary-General,1", "the Secretary-General on school meals")]
    public void Report_with_a_note_before_is_silent(string first, string later) =>
        RuleVerifier.Verify<ReportWithoutFootnote>(Draft(first, $"the report of {later}"));

    [Theory]
    [InlineData("the Joint Inspection Unit,1", "the Secretary-General")]
    [InlineData("the Secretary-General of the Conference,1", "the Secretary-General")]
    public void Report_of_another_author_reports(string first, string later) =>
        RuleVerifier.Verify<ReportWithoutFootnote>(Draft(first, $"the [|report|] of {later}"));

    [Fact]
    public void Annual_report_reports() =>
        RuleVerifier.Verify<ReportWithoutFootnote>(Draft("the Joint Inspection Unit,1", "the annual [|report|] of the Secretary-General"));

    [Fact]
    public void Report_of_no_certain_kind_is_silent() =>
        RuleVerifier.Verify<ReportWithoutFootnote>(Draft("the Joint Inspection Unit,1", "a report of the Secretary-General"));

    private static string Draft(string first, string later) =>
        $"""
        The General Assembly,

        Having considered the report of {first}

        1. Takes note of {later};

        2. Decides to continue its consideration of the matter.

        1 A/80/340.
        """;
}
