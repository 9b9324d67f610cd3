using System.Text.Json;

namespace ResolutionLint.Cli.Tests.Commands;

/// <summary>Which files the command line leaves out, and where reports go.</summary>
public sealed class SelectionTests : IDisposable
{
    private readonly Workspace workspace = new Workspace()
        .With("drafts/new.txt", Workspace.Flawed)
        .With("drafts/old/one.txt", Workspace.Flawed)
        .With("drafts/old/1998/two.md", Workspace.Flawed);

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("old", 2)]
    [InlineData("old/", 2)]
    [InlineData("drafts/old/", 2)]
    [InlineData("/old/", 0)]
    [InlineData("*.md", 1)]
    [InlineData("drafts/**/*.txt", 2)]
    [InlineData("new.txt", 1)]
    [InlineData("./drafts/old", 2)]
    public void Pattern_leaves_out_files_and_folders(string pattern, int excluded)
    {
        var outcome = workspace.Run("lint", "drafts", "--exclude", pattern);

        Assert.Equal(3 - excluded, outcome.Places().Length);
        Assert.Equal(excluded > 0, outcome.Output.Contains($", {excluded} excluded: ", StringComparison.Ordinal));
    }

    [Fact]
    public void File_that_is_named_is_left_out_too() =>
        Assert.Empty(workspace.Run("lint", "drafts/new.txt", "drafts/old/one.txt", "--exclude", "new.txt", "--exclude", "old").Places());

    [Fact]
    public void Reports_go_to_files_beside_the_one_that_is_printed()
    {
        var outcome = workspace.Run("lint", "drafts", "--output", "json=out/report.json", "--output", "sarif=out/report.sarif");

        Assert.Equal(3, outcome.Places().Length);
        Assert.Equal(workspace.Run("lint", "drafts", "--format", "json").Output, workspace.Read("out/report.json"));
        Assert.Equal(3, JsonDocument.Parse(workspace.Read("out/report.sarif")).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# old")]
    [InlineData("!new.txt")]
    public void Pattern_that_leaves_out_nothing_is_refused(string pattern) =>
        Assert.Equal(
            (2, $"reslint: --exclude '{pattern}': this leaves out nothing; write a pattern such as archive/ or *.old.txt\n"),
            (workspace.Run("lint", "--exclude", pattern).ExitCode, workspace.Run("lint", "--exclude", pattern).Error));

    [Theory]
    [InlineData("--output", "json=drafts/new.txt")]
    [InlineData("--write-baseline", "drafts/new.txt")]
    [InlineData("--output", "json=x", "--output", "sarif=./x")]
    [InlineData("--write-baseline", "x", "--output", "json=x")]
    [InlineData("--write-baseline", "x", "--baseline", "x", "--output", "json=x")]
    public void Nothing_is_written_over_something_else(params string[] options)
    {
        workspace.With("x", "{ \"schemaVersion\": 1, \"files\": {} }");
        var outcome = workspace.Run(["lint", "drafts", .. options]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("is both; give another file", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Workspace.Flawed, workspace.Read("drafts/new.txt"));
    }

    [Fact]
    public void Device_is_written_to_and_stays_one()
    {
        if (OperatingSystem.IsWindows())
            return;

        Assert.Equal(1, workspace.Run("lint", "drafts", "--output", "sarif=/dev/null", "--output", "json=/dev/null").ExitCode);
        Assert.False(new FileInfo("/dev/null").Length > 0);
    }

    [Fact]
    public void Name_of_a_file_writes_no_line_of_its_own()
    {
        if (OperatingSystem.IsWindows())
            return;

        var outcome = workspace.With("z\n::error::x\u001b[31m.txt", Workspace.Flawed).Run("lint", "*.txt");

        Assert.StartsWith("z·::error::x·[31m.txt:3:", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif", "write a format and a file, as sarif=out.sarif")]
    [InlineData("sarif=", "write a format and a file, as sarif=out.sarif")]
    [InlineData("sariff=x", "there is no such format; did you mean sarif?")]
    public void Output_that_says_nothing_is_refused(string output, string message)
    {
        var outcome = workspace.Run("lint", "drafts", "--output", output);

        Assert.Equal((2, $"reslint: --output {output}: {message}\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void Report_that_cannot_be_written_is_told_after_all_others()
    {
        var outcome = workspace.Run("lint", "drafts", "--output", "json=drafts", "--output", "sarif=report.sarif");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("reslint: --output json=drafts: the report cannot be written", outcome.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(workspace.At("report.sarif")));
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("1")]
    [InlineData("a/b")]
    [InlineData("+1/2")]
    public void Share_that_is_none_is_refused(string shard)
    {
        var outcome = workspace.Run("lint", "drafts", "--shard", shard);

        Assert.Equal((2, $"reslint: --shard {shard}: write which share of how many, as 1/4\n"), (outcome.ExitCode, outcome.Error));
    }
}
