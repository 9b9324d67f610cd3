using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class CitationNotIntroducedTests
{
    [Theory]
    [InlineData("1. Requests a report in accordance with its resolution [|46/152|];")]
    [InlineData("1. Requests the Secretary-General:\n\n(a) To report under General Assembly resolution [|46/152|];\n\n(b) To report under resolution 55/25;")]
    [InlineData("1. Requests a report in accordance with its resolution [|46/152|];\n\n2. Recalls resolution 46/152;")]
    public void New_number_reports_once(string paragraphs) => Verify(paragraphs);

    [Theory]
    [InlineData("1. Requests a report in accordance with resolution 55/25;")]
    [InlineData("1. Welcomes its resolution 46/152 of 18 December 1991;\n\n2. Endorses resolution 46/152;")]
    [InlineData("1. Extends the mandate of the panel established by its resolution 46/152;")]
    public void Known_or_dated_number_is_silent(string paragraphs) => Verify(paragraphs);

    [Fact]
    public void Annex_is_silent() =>
        RuleVerifier.Verify<CitationNotIntroduced>(
            "The General Assembly,\n\nRecalling its resolution 55/25 of 15 November 2000,\n\n1. Adopts the plan annexed to the present resolution.\n\n"
            + "Annex\n\nPlan\n\n1. States report under General Assembly resolution 46/152.\n");

    private static void Verify(string paragraphs) =>
        RuleVerifier.Verify<CitationNotIntroduced>(
            $"The General Assembly,\n\nRecalling its resolution 55/25 of 15 November 2000,\n\n{paragraphs}\n\n3. Decides to remain seized of the matter.\n");
}
