using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class MissingModelUnHeaderTests
{
    [Theory]
    [InlineData("**Committee:** Economic and Social Council\n\n**Topic:** Plastic waste\n\n**Sponsors:** Ghana\n\n**Signatories:** France")]
    [InlineData("**FORUM:** Security Council\n\n**QUESTION OF:** Rivers\n\n**SUBMITTED BY:** France\n\n**CO-SUBMITTED BY:** Mali")]
    public void Header_in_bold_is_silent(string header) =>
        RuleVerifier.Verify<MissingModelUnHeader>(Draft(header), "draft.md");

    [Fact]
    public void Header_in_bold_capitals_tells_what_the_paper_is() =>
        RuleVerifier.Verify<MissingModelUnHeader>(Draft("**[|FORUM:|]** Security Council\n\n**QUESTION OF:** Rivers\n\n**AGENDA:** Water"), "draft.md");

    private static string Draft(string header) => header + "\n\nThe Security Council,\n\n_Noting_ the floods,\n\n1. _Decides_ to remain seized of the matter.\n";
}
