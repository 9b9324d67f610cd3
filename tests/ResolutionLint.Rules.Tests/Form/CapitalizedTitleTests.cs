using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class CapitalizedTitleTests
{
    [Fact]
    public void Words_that_the_text_writes_small_report() =>
        RuleVerifier.Verify<CapitalizedTitle>(Draft("Promoting [|Warm Meals|]", "the need for warm meals at noon"));

    [Fact]
    public void Words_of_a_longer_name_in_the_text_report() =>
        RuleVerifier.Verify<CapitalizedTitle>(Draft("Promoting [|Kitchens for Sustainable Meals|]", "the Agenda for Sustainable Meals and the need for kitchens with sustainable meals"));

    [Theory]
    [InlineData("Follow-up to the Second Assembly on Meals", "the Plan of Action on Meals and an assembly with meals")]
    [InlineData("Report of the Meals Board", "the Meals Board and the meals of the board")]
    [InlineData("Promoting warm meals", "the need for warm meals at noon")]
    [InlineData("Promoting Warm Meals", "the need for lunch at noon")]
    public void Name_and_small_letters_are_silent(string title, string words) => RuleVerifier.Verify<CapitalizedTitle>(Draft(title, words));

    private static string Draft(string title, string words) =>
        $"""
        79/221. {title}

        The General Assembly,

        Recalling {words},

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to report to it.
        """;
}
