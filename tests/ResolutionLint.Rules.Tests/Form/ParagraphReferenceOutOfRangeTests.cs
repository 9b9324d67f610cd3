using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class ParagraphReferenceOutOfRangeTests
{
    [Theory]
    [InlineData("1. Welcomes the report;", "2. Decides to act on paragraphs 1 and [|5|] above.")]
    [InlineData("1. Recalls paragraph [|2|] above;", "2. Decides to act on paragraph 1 above.")]
    [InlineData("1. Recalls paragraph 2 below;", "2. Decides to act on paragraph [|1|] below.")]
    [InlineData("1. Requests:\n\n(a) To count;\n\n(b) To report;", "2. Decides to act on paragraph [|1 (c)|] above.")]
    [InlineData("1. Welcomes the report;", "2. Decides to act on paragraph [|3|] of the present resolution.")]
    public void Paragraph_that_is_not_there_reports(string first, string second) => RuleVerifier.Verify<ParagraphReferenceOutOfRange>(Draft(first, second));

    [Theory]
    [InlineData("1. Requests:\n\n(a) To count;\n\n(b) To report;", "2. Decides to act on paragraph 1 (b) above.")]
    [InlineData("1. Recalls paragraph 14 of its resolution 79/221;", "2. Decides to act on “paragraph 14 above”.")]
    [InlineData("1. Recalls the plan named in paragraph 2 below;", "2. Decides to act on paragraphs 1 to 2 of the present resolution.")]
    public void Paragraph_that_is_there_or_of_another_text_is_silent(string first, string second) => RuleVerifier.Verify<ParagraphReferenceOutOfRange>(Draft(first, second));

    [Fact]
    public void Sections_may_count_anew() => RuleVerifier.Verify<ParagraphReferenceOutOfRange>(
        Draft("I\n\nFirst part\n\n1. Welcomes the report;\n\n2. Urges donors to help;\n\nII\n\nSecond part", "1. Decides to act on paragraph 2 above."));

    private static string Draft(string first, string second) =>
        $"""
        The General Assembly,

        Recalling its resolution 46/182 of 19 December 1991,

        {first}

        {second}
        """;
}
