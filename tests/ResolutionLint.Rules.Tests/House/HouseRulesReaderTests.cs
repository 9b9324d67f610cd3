using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.House;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.House;

public sealed class HouseRulesReaderTests
{
    private const string Rule = "id: HR001\ntitle: A rule for a test\nseverity: warning\nmessage: 'Found {0}.'\npattern: { kind: existence, words: [food] }\n";

    private readonly Dictionary<string, string> files = [];

    [Fact]
    public void Rules_and_word_lists_are_read()
    {
        files["/house/HR001.yaml"] = Rule;
        files["/house/lexicon/bodies.yaml"] = "bodies:\n  - { name: Office of Sample Affairs, short: [Office] }\n";
        files["/house/README.md"] = "Not a rule.";

        var house = Read();

        Assert.Empty(house.Reports);
        Assert.Equal(["HR001"], house.Catalog.Rules.Select(rule => rule.Id));
        Assert.NotNull(house.Lexicon.Bodies.Find("Office of Sample Affairs"));
        Assert.NotNull(house.Lexicon.Bodies.Find("World Health Organization"));
    }

    [Theory]
    [InlineData("id: HR001", "id: RL7018", "RL7018", "capital letters other than RL")]
    [InlineData("id: HR001", "id: house-1", "house-1", "capital letters other than RL")]
    [InlineData("pattern: { kind: existence, words: [food] }", "source: us", "HR001", "needs a 'pattern'")]
    public void Rule_that_cannot_stand_beside_ours_is_reported(string right, string wrong, string place, string message)
    {
        files["/house/HR001.yaml"] = Rule.Replace(right, wrong, StringComparison.Ordinal);

        var house = Read();

        Assert.Empty(house.Catalog.Rules);
        var report = Assert.Single(house.Reports);
        var finding = Assert.Single(report.Findings);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(place, report.Source.ToString(finding.Span));
    }

    [Fact]
    public void Second_rule_of_a_file_is_reported_at_its_line()
    {
        files["/house/a.yaml"] = $"{Rule}---\n{Rule.Replace("HR001", "HR002", StringComparison.Ordinal)}";

        var house = Read();

        Assert.Equal(["HR001"], house.Catalog.Rules.Select(rule => rule.Id));
        var report = Assert.Single(house.Reports);
        Assert.Equal(7, report.Lines.GetPosition(Assert.Single(report.Findings).Span.Start).Line + 1);
    }

    [Fact]
    public void Second_rule_with_an_id_is_reported()
    {
        files["/house/a.yaml"] = Rule;
        files["/house/b.yaml"] = Rule;

        var report = Assert.Single(Read().Reports);

        Assert.Equal("/house/b.yaml", report.Path);
    }

    [Theory]
    [InlineData("bodies.yaml", "bodies:\n  - { name: Office of Sample Affairs }\n  - { acronym: OSA }\n", 3)]
    [InlineData("bodies.yaml", "bodies:\n  - { name: Office of Sample Affairs, from: soon }\n", 2)]
    [InlineData("operative-verbs.yaml", "directiv:\n  positive: { Begs: }\n", 1)]
    [InlineData("preambular-openings.yaml", "neutral: [Musing]\n", 1)]
    [InlineData("instruments.yaml", "instruments:\n  - { also: [Sample Convention] }\n", 2)]
    [InlineData("states.yaml", "states:\n  - { wrong: Sampleland, right: Sample Islands }\n  - { wrong: Samplia }\n", 3)]
    [InlineData("states.yaml", "states:\n  - { wrong: Samplia, right: Sampleland, from: soon }\n", 2)]
    [InlineData("states.yaml", "states:\n  - { wrong: Samplia, right: Sampleland, article: the }\n", 2)]
    [InlineData("acronyms.yaml", "names: [OSA]\nterms:\n  SG: sample group\n", 3)]
    [InlineData("nicknames.yaml", "a: b\n", 1)]
    public void Fault_in_a_word_list_is_reported_at_its_line(string name, string text, int line)
    {
        files[$"/house/lexicon/{name}"] = text;

        var report = Assert.Single(Read().Reports);
        var finding = Assert.Single(report.Findings);

        Assert.Equal(line, report.Lines.GetPosition(finding.Span.Start).Line + 1);
    }

    [Fact]
    public void Verbs_of_the_house_are_known()
    {
        files["/house/lexicon/operative-verbs.yaml"] = "directive:\n  neutral:\n    Beseeches:\n";

        Assert.True(Read().Lexicon.Openers.StartsWithOperativeOpener("Beseeches States to act"));
    }

    [Theory]
    [InlineData("states.yaml", "states:\n  - { wrong: Sampleland, right: Sample Islands }\n", "Sample Islands", "Welcomes the offer of Sampleland.")]
    [InlineData("acronyms.yaml", "terms:\n  SGR: [sample group, sample groups]\n", "sample group", "Requests the SGR to report.")]
    [InlineData("instruments.yaml", "instruments:\n  - name: Convention on the Trade of Samples and Probes\n", "Convention on the Trade of Samples and Probes", "Recalls the Convention on Trade in Samples and Probes.")]
    public void Names_of_the_house_are_known(string name, string text, string expected, string words)
    {
        files[$"/house/lexicon/{name}"] = text;
        var draft = SourceText.From($"The General Assembly,\n\nNoting the report,\n\n1. {words}\n");
        var linter = new Linter(BuiltInAnalyzers.Create(), RuleCatalog.Default, RuleVerifier.Today);

        Assert.DoesNotContain(linter.Lint(draft, "draft.txt", DocumentOptions.Default).Findings, finding => finding.Message.Contains(expected, StringComparison.Ordinal));
        Assert.Contains(linter.Lint(draft, "draft.txt", new DocumentOptions { House = Read() }).Findings, finding => finding.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Folder_that_is_not_there_says_so() =>
        Assert.Equal("there is no such folder", new HouseRulesReader(_ => null, _ => [], RuleCatalog.Default).Read("/none").Failure);

    [Fact]
    public void File_that_cannot_be_read_is_reported()
    {
        var reader = new HouseRulesReader(_ => ["/house/a.yaml"], _ => throw new IOException("it is locked"), RuleCatalog.Default);

        Assert.Contains("it is locked", Assert.Single(Assert.Single(reader.Read("/house").Reports).Findings).Message, StringComparison.Ordinal);
    }

    private HouseRules Read() => new HouseRulesReader(_ => files.Keys, path => Encoding.UTF8.GetBytes(files[path]), RuleCatalog.Default).Read("/house");
}
