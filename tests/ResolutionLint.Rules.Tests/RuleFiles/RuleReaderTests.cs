using ResolutionLint.Rules.RuleFiles;

namespace ResolutionLint.Rules.Tests.RuleFiles;

/// <summary>Faulty rule files: each fault is told with its place, and nothing throws.</summary>
public sealed class RuleReaderTests
{
    private const string Good = "id: HR001\ntitle: A rule for a test\nseverity: warning\nmessage: 'Found {0}.'\npattern: { kind: existence, words: [food] }\n";

    [Fact]
    public void Good_file_has_no_fault()
    {
        var definition = RuleReader.Read(new StringReader(Good), "house", null);

        Assert.Empty(definition.Faults);
        Assert.NotNull(definition.Pattern);
        Assert.Equal("hr001", definition.Rule!.Slug);
    }

    [Theory]
    [InlineData("severity: warning", "severity: warnin", "warnin", "did you mean warning?")]
    [InlineData("title:", "titel:", "titel", "did you mean title?")]
    [InlineData("kind: existence", "kind: existance", "existance", "did you mean existence?")]
    [InlineData("words: [food]", "word: [food]", "word", "did you mean words?")]
    [InlineData("words: [food]", "words: [\" food\"]", "\" food\"", "blanks too many")]
    [InlineData("words: [food]", "match: '(?<=a)b'", "'(?<=a)b'", "cannot be used")]
    [InlineData("words: [food]", "match: '('", "'('", "no regular expression")]
    [InlineData("words: [food]", "words: [food], in: preamble", "preamble", "no part of a document")]
    [InlineData("words: [food]", "words: [food], from: yesterday", "yesterday", "written as 2005-09-13")]
    [InlineData("{0}", "{1}", "'Found {1}.'", "a placeholder too many")]
    [InlineData("{0}", "{0", "'Found {0.'", "do not pair off")]
    [InlineData("title: A rule for a test\n", "", "id", "'title' is missing")]
    [InlineData("title: A rule for a test\nseverity: warning\nmessage: 'Found {0}.'\n", "", "id", "'title', 'severity' and 'message' are missing")]
    [InlineData("title: A rule for a test", "title: ''", "''", "'title' says nothing")]
    [InlineData("severity: warning", "severity: warning\nfix: maybe", "maybe", "none, safe or unsafe")]
    [InlineData("severity: warning", "severity: warning\nprofiles: { general_asembly: none }", "general_asembly", "did you mean general_assembly?")]
    public void Fault_is_told_at_its_place(string right, string wrong, string place, string message)
    {
        var text = Good.Replace(right, wrong, StringComparison.Ordinal);
        var fault = RuleReader.Read(new StringReader(text), "house", null).Faults.First(fault => fault.Message.Contains(message, StringComparison.Ordinal));

        Assert.Equal(place, text.Substring(fault.Span.Start, fault.Span.Length));
    }

    [Theory]
    [InlineData("{ kind: existence, words: [food, <figures> meals] }", "<figures> meals", "did you mean <figure>?")]
    [InlineData("{ kind: existence, words: [] }", "words", "'words' lists nothing")]
    [InlineData("{ kind: existence, words: [food], in: [] }", "in", "'in' lists nothing")]
    [InlineData("{ kind: existence, in: text }", "existence", "no words to look for")]
    [InlineData("{ kind: existence, words: [food], from: 2020-01-01, until: 2019-01-01 }", "2019-01-01", "a day before 'from'")]
    [InlineData("{ words: [food] }", "words", "'kind' is missing")]
    [InlineData("{ kind: sequence, first: [food] }", "kind", "'then' is missing")]
    [InlineData("{ kind: sequence }", "kind", "'first' and 'then' are missing")]
    [InlineData("{ kind: sequence, first: food, then: ['*'] }", "'*'", "no letters stand before *")]
    [InlineData("{ kind: occurrence, words: [food] }", "kind", "'at_most' is missing")]
    [InlineData("{ kind: occurrence, words: [food], at_most: -2 }", "-2", "a whole number, from 0 on")]
    [InlineData("{ kind: consistency }", "kind", "'either' is missing")]
    [InlineData("{ kind: consistency, either: [[kids, child*]] }", "child*", "as many signs as 'kids'")]
    [InlineData("{ kind: substitution, words: { kids: <figure> children } }", "<figure> children", "1 sign to be filled, and 'kids' has none")]
    [InlineData("{ kind: substitution, words: { kids (came|went): 'a*b*c*' } }", "'a*b*c*'", "3 signs to be filled, and 'kids (came|went)' has 1 sign")]
    [InlineData("{ kind: substitution, words: { kids: { write: child* } } }", "child*", "1 sign to be filled")]
    [InlineData("{ kind: substitution, words: { kids: { from: 2020-01-01 } } }", "from", "'write' is missing")]
    [InlineData("{ kind: substitution, words: { kids <word>: children <words> } }", "children <words>", "did you mean <word>?")]
    [InlineData("{ kind: substitution, match: kids }", "kids", "'match' and 'write' belong together")]
    [InlineData("{ kind: substitution, words: { kids: children }, write: children }", "children", "'match' and 'write' belong together")]
    [InlineData("{ kind: substitution, match: (some|all) kids, write: $7 children }", "$7 children", "has no group 7")]
    [InlineData("{ kind: substitution, match: (some|all) kids, write: '${who} children' }", "'${who} children'", "has no group who")]
    [InlineData("{ kind: substitution, match: [(some) kids, kids], write: $1 children }", "$1 children", "'kids' has no group 1")]
    [InlineData("{ kind: substitution, match: (some|all) kids, write: '${1 children' }", "'${1 children'", "the brace behind $")]
    [InlineData("{ kind: substitution, match: '[0-9]+ kids', write: <figure> children }", "<figure> children", "behind 'words' only")]
    public void Pattern_that_cannot_do_what_it_says_is_a_fault(string pattern, string place, string message)
    {
        var text = Good.Replace("{ kind: existence, words: [food] }", pattern, StringComparison.Ordinal);
        var fault = Assert.Single(RuleReader.Read(new StringReader(text), "house", null).Faults);

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal(place, text.Substring(fault.Span.Start, fault.Span.Length));
    }

    [Theory]
    [InlineData("{ kind: substitution, words: { kids: <figure> children } }")]
    [InlineData("{ kind: substitution, words: { kids: { write: child* } } }")]
    [InlineData("{ kind: substitution, match: kids, write: $1 children }")]
    [InlineData("{ kind: substitution, match: kids }")]
    [InlineData("{ kind: sequence, first: food, then: [meals, '*'] }")]
    [InlineData("{ kind: sequence, first: food }")]
    [InlineData("{ kind: occurrence, words: [food] }")]
    [InlineData("{ kind: occurrence, words: [food], at_most: -2 }")]
    public void Pattern_that_would_report_or_write_what_is_wrong_does_not_run(string pattern) =>
        Assert.Null(RuleReader.Read(new StringReader(Good.Replace("{ kind: existence, words: [food] }", pattern, StringComparison.Ordinal)), "house", null).Pattern);

    [Theory]
    [InlineData("{ kind: substitution, words: { kids (came|went) <figure>: children * } }")]
    [InlineData("{ kind: substitution, words: { kids: children }, match: '(?<who>some|all) (kids)', write: '$2, ${1}0 and ${who} for $$5, $& and $ 5' }")]
    [InlineData("{ kind: consistency, either: [[kid*, child*]] }")]
    [InlineData("{ kind: existence, words: [food], from: 2020-01-01, until: 2020-01-01 }")]
    public void Pattern_that_does_has_no_fault(string pattern) =>
        Assert.Empty(RuleReader.Read(new StringReader(Good.Replace("{ kind: existence, words: [food] }", pattern, StringComparison.Ordinal)), "house", null).Faults);

    [Fact]
    public void File_holds_one_rule_and_tells_of_each_further_one()
    {
        var text = $"---\n{Good}---\n{Good.Replace("HR001", "HR002", StringComparison.Ordinal)}---\n- more\n---\n";
        var definition = RuleReader.Read(new StringReader(text), "house", null);

        Assert.Equal("HR001", definition.Rule!.Id);
        Assert.NotNull(definition.Pattern);
        Assert.Equal([text.IndexOf("id: HR002", StringComparison.Ordinal), text.IndexOf("- more", StringComparison.Ordinal)], definition.Faults.Select(fault => fault.Span.Start));
        Assert.All(definition.Faults, fault => Assert.Contains("a file of its own", fault.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- list\n")]
    [InlineData("id: [unclosed\n")]
    [InlineData("id: [unclosed\nmessage: x\n")]
    [InlineData("id: {a: b\nmessage: x\n")]
    [InlineData("id: HR001\nid: HR001\n")]
    [InlineData("\ttab: 1\n")]
    [InlineData("a: &x [*x]\n")]
    [InlineData("pattern: []\nid: {}\n")]
    public void Whatever_the_file_says_it_is_read(string text) => Assert.NotEmpty(RuleReader.Read(new StringReader(text), "house", null).Faults);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Levels_without_end_are_a_fault(char opening)
    {
        var text = "pattern: " + new string(opening, 100_000);

        Assert.Contains("levels", Assert.Single(RuleReader.Read(new StringReader(text), "house", null).Faults).Message, StringComparison.Ordinal);
    }
}
