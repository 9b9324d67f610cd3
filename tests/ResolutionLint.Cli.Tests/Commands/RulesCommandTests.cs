using System.Text.Json;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.Tests.Commands;

public sealed class RulesCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Table_has_one_line_for_each_rule()
    {
        var lines = workspace.Run("rules").Output.TrimEnd().Split('\n');

        Assert.Equal(RuleCatalog.Default.Rules.Select(rule => rule.Id), lines.Skip(1).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Json_has_the_agreed_keys()
    {
        using var list = JsonDocument.Parse(workspace.Run("rules", "--format", "json").Output);
        var rule = list.RootElement.EnumerateArray().Single(item => item.GetProperty("id").GetString() == "RL5001");

        Assert.Equal(
            ["id", "slug", "title", "category", "severity", "conventions", "fix"], rule.EnumerateObject().Select(property => property.Name));
        Assert.Equal("missing-preambular-comma", rule.GetProperty("slug").GetString());
        Assert.Equal("error", rule.GetProperty("severity").GetString());
        Assert.Equal("PUN001", rule.GetProperty("conventions")[0].GetString());
        Assert.Equal("safe", rule.GetProperty("fix").GetString());
    }

    [Fact]
    public void Schema_of_house_rules_is_printed_as_it_stands() =>
        Assert.Equal(File.ReadAllText(Repository.At("rules", "rule.schema.json")), workspace.Run("rules", "schema").Output);

    [Theory]
    [InlineData("RL5001")]
    [InlineData("rl5001")]
    [InlineData("missing-preambular-comma")]
    [InlineData("MissingPreambularComma")]
    public void Rule_is_explained_by_any_of_its_names(string name)
    {
        var outcome = workspace.Run("explain", name);

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("RL5001: A preambular paragraph does not end in a comma\n", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[|", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("^", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_can_be_explained() =>
        Assert.All(RuleCatalog.Default.Rules, rule => Assert.Equal(0, workspace.Run("explain", rule.Id).ExitCode));
}
