using System.Text.Json;

namespace ResolutionLint.Cli.Tests.Commands;

public sealed class MergeCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Shares_put_together_are_the_run_over_all(int shares)
    {
        WithDrafts();
        var whole = workspace.Run("lint", "drafts", "--format", "sarif").Output;

        for (var i = 1; i <= shares; i++)
            workspace.Run("lint", "drafts", "--shard", $"{i}/{shares}", "--output", $"sarif=reports/{i}.sarif");

        var outcome = workspace.Run("merge", "reports/*.sarif");

        Assert.Equal((0, whole), (outcome.ExitCode, outcome.Output));
        Assert.Equal(20, JsonDocument.Parse(whole).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Count(result => result.GetProperty("ruleId").GetString() == "RL5001"));
    }

    [Fact]
    public void Each_file_is_in_one_share_whatever_other_files_there_are()
    {
        WithDrafts();
        var before = Share("1/3");
        workspace.With("drafts/another.txt", Workspace.Flawed);
        var after = Share("1/3");

        Assert.Equal(before, after.Where(path => path != "drafts/another.txt"));
        Assert.Equal(Share("1/3").Concat(Share("2/3")).Concat(Share("3/3")).Order(StringComparer.Ordinal), Share("1/1").Order(StringComparer.Ordinal));
        Assert.All([Share("1/3"), Share("2/3"), Share("3/3")], Assert.NotEmpty);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("never", 0)]
    public void Exit_code_follows_fail_on(string failOn, int exitCode)
    {
        workspace.With("a.txt", Workspace.Flawed).Run("lint", "a.txt", "--output", "sarif=a.sarif");

        Assert.Equal(exitCode, workspace.Run("merge", "a.sarif", "--output", "all.sarif", "--fail-on", failOn).ExitCode);
        Assert.Equal(workspace.Read("a.sarif"), workspace.Read("all.sarif"));
    }

    [Fact]
    public void What_is_known_does_not_fail()
    {
        workspace.With("a.txt", Workspace.Flawed).Run("lint", "a.txt", "--write-baseline", "known.json", "--output", "sarif=a.sarif");

        Assert.Equal(0, workspace.Run("merge", "a.sarif", "--fail-on", "suggestion").ExitCode);
    }

    [Theory]
    [InlineData("{", "the report cannot be read: this is no JSON (line 1)")]
    [InlineData("{}", "this is no SARIF report that reslint wrote")]
    [InlineData("[]", "this is no SARIF report that reslint wrote")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Other\"}},\"results\":[]}]}", "this is no SARIF report that reslint wrote")]
    public void File_that_is_no_report_of_ours_is_refused(string content, string message)
    {
        var outcome = workspace.With("a.sarif", content).Run("merge", "a.sarif");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith($"reslint: a.sarif: {message}", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_measured_against_a_baseline_are_the_run_over_all_too()
    {
        WithDrafts();
        workspace.Run("lint", "drafts", "--write-baseline", "known.json");
        workspace.With("drafts/0/draft 4.txt", Workspace.Clean).With("drafts/1/another.txt", Workspace.Flawed.Replace("resolution 46/152 of 18 December 1991", "resolution 47/91 of 16 December 1992", StringComparison.Ordinal));
        File.Delete(workspace.At("drafts/2/draft 6.txt"));
        File.Delete(workspace.At("drafts/3/draft 7.txt"));
        var whole = workspace.Run("lint", "drafts", "--baseline", "known.json", "--format", "sarif").Output;

        for (var i = 1; i <= 3; i++)
            workspace.Run("lint", "drafts", "--baseline", "known.json", "--shard", $"{i}/3", "--output", $"sarif={i}.sarif");

        Assert.Equal(3, whole.Split("\"absent\"").Length - 1);
        Assert.Equal(whole, workspace.Run("merge", "*.sarif").Output);
    }

    /// <summary>A report lists the rules of an office that found something in its share, so the places of rules differ.</summary>
    [Fact]
    public void Rules_of_an_office_are_put_together_too()
    {
        const string House = "title: T\nseverity: warning\nmessage: 'M {0}'\nfix: none\npattern: {{ kind: existence, words: [{1}] }}\nflags: [\"Welcomes the [|{1}|];\"]\nallows: [\"Welcomes it;\"]\n";
        WithDrafts();
        workspace.With(".editorconfig", "root = true\n[*]\nresolution_rules = house\n");

        foreach (var (id, word) in new[] { ("AA001", "first"), ("ZZ001", "second") })
            workspace.With($"house/{id}.yaml", $"id: {id}\n" + House.Replace("{1}", word, StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal));

        workspace.With("drafts/first.txt", Workspace.Clean.Replace("the report", "the first report", StringComparison.Ordinal));
        workspace.With("drafts/second one.txt", Workspace.Clean.Replace("the report", "the second report", StringComparison.Ordinal));

        for (var i = 1; i <= 3; i++)
            workspace.Run("lint", "drafts", "--shard", $"{i}/3", "--output", $"sarif={i}.sarif");

        var whole = workspace.Run("lint", "drafts", "--format", "sarif").Output;
        Assert.Contains("AA001", whole, StringComparison.Ordinal);
        Assert.Contains("ZZ001", whole, StringComparison.Ordinal);
        Assert.Equal(whole, workspace.Run("merge", "*.sarif").Output);
    }

    [Fact]
    public void Reports_of_different_versions_are_refused()
    {
        workspace.With("a.txt", Workspace.Flawed).Run("lint", "a.txt", "--output", "sarif=a.sarif");
        workspace.With("b.sarif", workspace.Read("a.sarif").Replace("\"version\": \"0", "\"version\": \"9", StringComparison.Ordinal));
        var outcome = workspace.Run("merge", "a.sarif", "b.sarif");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("reports of one version can be merged", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.sarif")]
    [InlineData("nowhere/*.sarif")]
    public void Report_that_is_not_there_is_named(string path)
    {
        var outcome = workspace.Run("merge", path);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith($"reslint: {path}: ", outcome.Error, StringComparison.Ordinal);
    }

    private string[] Share(string shard)
    {
        using var report = JsonDocument.Parse(workspace.Run("lint", "drafts", "--shard", shard, "--format", "json").Output);
        return [.. report.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()!).Where(path => path != ".editorconfig")];
    }

    private void WithDrafts()
    {
        workspace.With(".editorconfig", "[*]\nresolution_nonsense = yes\n");

        for (var i = 0; i < 20; i++)
            workspace.With($"drafts/{i % 4}/draft {i}.txt", Workspace.Flawed);
    }
}
