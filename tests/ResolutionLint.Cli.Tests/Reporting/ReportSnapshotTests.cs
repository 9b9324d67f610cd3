using System.Text.Json;
using static VerifyXunit.Verifier;

namespace ResolutionLint.Cli.Tests.Reporting;

public sealed class ReportSnapshotTests : IDisposable
{
    private const string Draft = """
        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991, by which it created a programme,¹ and “the need” for more of it;

        Convinced that much remains to be done.

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to submit a report.

        """;

    private readonly Workspace workspace = new Workspace()
        .With("drafts/crime prevention.txt", Draft)
        .With("drafts/letter.txt", "Dear colleague,\n\nThe meeting is at noon.\n")
        .With(".editorconfig", "[*]\nresolution_date = 1999-13-01\n# Every other rule is off, so that new rules do not change what is shown here.\n"
            + string.Join('\n', Others().Select(id => $"resolution_diagnostic.{id}.severity = none")));

    public void Dispose() => workspace.Dispose();

    [Fact]
    public Task Text() => Verify(workspace.Run("lint", "drafts", "drafts/letter.txt").Output).UseDirectory("Snapshots");

    [Fact]
    public Task Json() => Verify(workspace.Run("lint", "drafts", "--format", "json").Output, "json").UseDirectory("Snapshots");

    [Fact]
    public Task Sarif()
    {
        using var report = JsonDocument.Parse(workspace.Run("lint", "drafts", "--format", "sarif").Output);
        var run = report.RootElement.GetProperty("runs")[0];
        var lines = run.GetProperty("results").GetRawText().Split('\n');
        return Verify(string.Join('\n', lines.Where(line => !line.Contains("ruleIndex", StringComparison.Ordinal))), "json").UseDirectory("Snapshots");
    }

    [Fact]
    public void Sarif_lists_every_rule_with_help()
    {
        using var report = JsonDocument.Parse(workspace.Run("lint", "drafts", "--format", "sarif").Output);
        var run = report.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();

        Assert.Equal(ResolutionLint.Rules.RuleCatalog.Default.Rules.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule => Assert.StartsWith("# RL", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.EndsWith(".md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal));
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    private static IEnumerable<string> Others() =>
        ResolutionLint.Rules.RuleCatalog.Default.Rules.Select(rule => rule.Id).Where(id => id != "RL5001" && !id.StartsWith("RL9", StringComparison.Ordinal));
}
