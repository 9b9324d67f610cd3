using System.Text.Json;

namespace ResolutionLint.Cli.Tests.Reporting;

/// <summary>What the schema of GitLab cannot say; that is checked in ResolutionLint.Formats.</summary>
public sealed class GitLabReporterTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Finding_tells_rule_severity_and_place()
    {
        workspace.With("draft.txt", Workspace.Flawed);
        var entry = Assert.Single(Entries());

        Assert.Equal("RL5001", entry.GetProperty("check_name").GetString());
        Assert.Equal("major", entry.GetProperty("severity").GetString());
        Assert.Equal("draft.txt", entry.GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(3, entry.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
    }

    [Fact]
    public void Same_finding_in_two_files_has_two_fingerprints()
    {
        workspace.With("a.txt", Workspace.Flawed).With("b.txt", Workspace.Flawed);

        Assert.Distinct(Entries().Select(entry => entry.GetProperty("fingerprint").GetString()));
    }

    [Fact]
    public void Fingerprint_does_not_depend_on_where_the_run_started()
    {
        workspace.With("drafts/a.txt", Workspace.Flawed);
        workspace.Variables["CI_PROJECT_DIR"] = workspace.At("drafts");
        var inside = Assert.Single(Entries());

        Assert.Equal("a.txt", inside.GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(inside.GetRawText(), Assert.Single(Entries(workspace.At("drafts/a.txt"))).GetRawText());
    }

    private List<JsonElement> Entries(params string[] args)
    {
        using var report = JsonDocument.Parse(workspace.Run(["lint", .. args, "--format", "gitlab"]).Output);
        return [.. report.RootElement.EnumerateArray().Select(entry => entry.Clone())];
    }
}
