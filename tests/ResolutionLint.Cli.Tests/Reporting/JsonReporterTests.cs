using System.Text.Json;

namespace ResolutionLint.Cli.Tests.Reporting;

/// <summary>What a baseline adds; the whole is held against its schema in ResolutionLint.Formats.</summary>
public sealed class JsonReporterTests : IDisposable
{
    private readonly Workspace workspace = new Workspace().With("a.txt", Workspace.Flawed).With("b.txt", Workspace.Flawed);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Baseline_tells_what_is_known_and_what_is_gone()
    {
        workspace.Run("lint", ".", "--write-baseline", "known.json");
        workspace.With("b.txt", Workspace.Clean);
        using var report = JsonDocument.Parse(workspace.Run("lint", "--baseline", "known.json", "--format", "json").Output);
        var gone = Assert.Single(report.RootElement.GetProperty("gone").EnumerateArray());

        Assert.Equal(1, report.RootElement.GetProperty("summary").GetProperty("known").GetInt32());
        Assert.Equal(("b.txt", "RL5001", "1991;"), (gone.GetProperty("path").GetString(), gone.GetProperty("id").GetString(), gone.GetProperty("words").GetString()));
        Assert.All(report.RootElement.GetProperty("files").EnumerateArray(), file => Assert.Empty(file.GetProperty("diagnostics").EnumerateArray()));
    }

    [Fact]
    public void Without_one_nothing_is_said_of_it()
    {
        using var report = JsonDocument.Parse(workspace.Run("lint", "--format", "json").Output);

        Assert.False(report.RootElement.TryGetProperty("gone", out _));
        Assert.False(report.RootElement.GetProperty("summary").TryGetProperty("known", out _));
    }
}
