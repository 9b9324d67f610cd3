using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class PreambleAfterOperativePartTests
{
    [Fact]
    public void Text_that_is_adopted_has_a_preamble_of_its_own() => RuleVerifier.Verify<PreambleAfterOperativePart>(
        """
        The General Assembly

        Adopts the following declaration:

        Recalling the meals of earlier years,

        Noting the hunger of the present one,

        1. We will cook at noon.

        2. We will plant gardens.
        """);

    [Fact]
    public void Verb_in_the_wrong_mood_ends_no_preamble() => RuleVerifier.Verify<PreambleAfterOperativePart>(
        """
        The General Assembly,

        Recalls the meals of earlier years;

        Noting the hunger of the present one,

        1. Decides to cook at noon;

        [|Noting|] the gardens,

        2. Decides to plant gardens.
        """);
}
