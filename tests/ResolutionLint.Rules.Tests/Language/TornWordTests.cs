using ResolutionLint.Rules.Language;
using ResolutionLint.Rules.Patterns;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Language;

/// <summary>What the rules on words say to texts in which a page has left blanks.</summary>
public sealed class TornWordTests
{
    private const string Torn = "Noting the humanitaria n needs and the im plementation of measures,";

    [Fact]
    public void Article_that_is_part_of_a_word_is_silent() =>
        RuleVerifier.Verify<WrongArticle>(Draft("Taking note of the an nexes and of [|a|] effort,"));

    [Fact]
    public void American_spelling_that_goes_on_is_silent() =>
        Verify("RL7014", Draft("Noting the intercultural dialog ue and the [|dialog|] of States,"));

    [Fact]
    public void Word_written_as_two_is_silent_where_others_are_torn()
    {
        Verify("RL7038", Draft($"{Torn}\n\nNoting the views of stake holders,"));
        Verify("RL7038", Draft("Noting the implementation of measures and the views of [|stake holders|],"));
    }

    [Fact]
    public void Compound_without_its_hyphen_reports_in_a_torn_text() =>
        Verify("RL7017", Draft($"{Torn}\n\nNoting the need for [|capacity building|],"));

    private static void Verify(string id, string draft) =>
        RuleVerifier.Verify(new PatternAnalyzer([BuiltInPatterns.Rules.Single(rule => rule.Rule.Id == id)]), draft, id);

    private static string Draft(string paragraphs) => $"The General Assembly,\n\n{paragraphs}\n\nDecides to meet again.\n";
}
