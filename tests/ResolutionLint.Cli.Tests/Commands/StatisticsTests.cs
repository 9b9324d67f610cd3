using System.Text.Json;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.Tests.Commands;

/// <summary>What --statistics and --timing add to a report.</summary>
public sealed class StatisticsTests : IDisposable
{
    private const string Once = """
        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991;

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to submit a report.

        """;

    private const string Twice = """
        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991;

        Noting the report of the Secretary-General;

        1. Requests the Secretary-General to submit a report.

        """;

    private readonly Workspace workspace = new Workspace().With("a.txt", Once).With("b.txt", Twice).With("letter.txt", "Dear colleague,\n")
        .With(".editorconfig", "# Two rules are on, so that new ones do not change what is counted here.\n[*]\n"
            + string.Concat(RuleCatalog.Default.Rules.Select(rule => rule.Id).Except(["RL1004", "RL5001"]).Select(id => $"resolution_diagnostic.{id}.severity = none\n")));

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Rules_are_counted_after_the_report()
    {
        var output = workspace.Run("lint", "--statistics", "--no-color").Output;

        Assert.EndsWith(
            """

               count   files  per 1,000 words  severity    rule
                   3       2           58.824  error       RL5001 A preambular paragraph does not end in a comma
                   1       1           19.608  error       RL1004 The only operative paragraph has a number
            51 words in 2 resolutions.

            """,
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_statistics_and_timing_where_asked()
    {
        using var report = JsonDocument.Parse(workspace.Run("lint", "--statistics", "--timing", "--format", "json").Output);
        var statistics = report.RootElement.GetProperty("statistics");
        var timing = report.RootElement.GetProperty("timing");
        var lines = timing.GetProperty("lines").EnumerateArray().ToList();

        Assert.Equal((51, 2), (statistics.GetProperty("words").GetInt32(), statistics.GetProperty("resolutions").GetInt32()));
        Assert.Equal("RL5001", statistics.GetProperty("rules")[0].GetProperty("id").GetString());
        Assert.Equal(3, statistics.GetProperty("rules")[0].GetProperty("count").GetInt32());
        Assert.Contains(lines, line => line.GetProperty("name").GetString() == "parsing" && line.GetProperty("kind").GetString() == "engine");
        Assert.Contains(lines, line => line.GetProperty("kind").GetString() == "recognizer");
        Assert.Contains(lines, line => line.GetProperty("name").GetString() == "MissingPreambularComma" && line.GetProperty("rules")[0].GetString() == "RL5001");
        Assert.Equal(1, lines.Sum(line => line.GetProperty("share").GetDouble()), 0.05);
    }

    [Fact]
    public void Nothing_is_added_unless_asked()
    {
        using var report = JsonDocument.Parse(workspace.Run("lint", "--format", "json").Output);

        Assert.False(report.RootElement.TryGetProperty("statistics", out _));
        Assert.False(report.RootElement.TryGetProperty("timing", out _));
    }

    [Fact]
    public void Timing_names_rules_recognizers_and_steps()
    {
        var output = workspace.Run("lint", "--timing").Output;

        Assert.Matches(@"\n +\d+\.\d +\d+\.\d %  RL5001 MissingPreambularComma\n", output);
        Assert.Matches(@"\n +\d+\.\d +\d+\.\d %  recognizer: openers\n", output);
        Assert.Matches(@"\n +\d+\.\d +\d+\.\d %  reading\n", output);
    }

    [Fact]
    public void Format_without_a_place_for_them_has_standard_output_to_itself()
    {
        var outcome = workspace.Run("lint", "--statistics", "--timing", "--format", "sarif");

        using var report = JsonDocument.Parse(outcome.Output);
        Assert.Contains("51 words in 2 resolutions.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("RL5001 MissingPreambularComma", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_count_divides_nothing_by_nothing() =>
        Assert.EndsWith("\n0 words in 0 resolutions.\n", workspace.Run("lint", "letter.txt", "--statistics", "--no-color").Output, StringComparison.Ordinal);
}
