using ResolutionLint.Rules.Patterns;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Patterns;

/// <summary>The sentences in the files of the built-in rules without code.</summary>
public sealed class BuiltInExampleTests
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();

            foreach (var example in BuiltInPatterns.Rules.SelectMany(rule => rule.Examples))
                data.Add(example.RuleId, example.Line);

            return data;
        }
    }

    public static TheoryData<string> Ids { get; } = new(BuiltInPatterns.Rules.Select(rule => rule.Rule.Id));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Sentence_gives_what_the_file_says(string id, int line)
    {
        var rule = BuiltInPatterns.Rules.Single(rule => rule.Rule.Id == id);
        var example = rule.Examples.Single(example => example.Line == line);

        RuleExampleVerifier.Verify(new PatternAnalyzer([rule]), example, RuleCatalog.Default);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void File_shows_both_sides(string id)
    {
        var examples = BuiltInPatterns.Rules.Single(rule => rule.Rule.Id == id).Examples;

        Assert.Contains(examples, example => example.IsFlagged);
        Assert.Contains(examples, example => !example.IsFlagged);
    }
}
