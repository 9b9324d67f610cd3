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
    [InlineData("severity: warning", "severity: warning\nfix: maybe", "maybe", "none, safe or unsafe")]
    [InlineData("severity: warning", "severity: warning\nprofiles: { general_asembly: none }", "general_asembly", "did you mean general_assembly?")]
    public void Fault_is_told_at_its_place(string right, string wrong, string place, string message)
    {
        var text = Good.Replace(right, wrong, StringComparison.Ordinal);
        var fault = RuleReader.Read(new StringReader(text), "house", null).Faults.First(fault => fault.Message.Contains(message, StringComparison.Ordinal));

        Assert.Equal(place, text.Substring(fault.Span.Start, fault.Span.Length));
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
