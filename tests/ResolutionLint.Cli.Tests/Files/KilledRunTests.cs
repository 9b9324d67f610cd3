using System.Diagnostics;
using System.Text.Json;

namespace ResolutionLint.Cli.Tests.Files;

/// <summary>A run that is killed leaves each file as it was or as it was to be.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Drafts = 60;
    private const string KnownBefore = "{ \"schemaVersion\": 1, \"files\": {} }";

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void No_file_is_a_mixture_however_far_the_run_has_come()
    {
        var whole = Stopwatch.StartNew();
        Run(killedAfter: null);
        var duration = whole.Elapsed;

        for (var kill = 1; kill <= 25; kill++)
        {
            Run(duration * (0.3 + (0.03 * kill)));

            Assert.All(Enumerable.Range(0, Drafts), i => Assert.Contains(workspace.Read($"{i}.txt"), new[] { Workspace.Flawed, Workspace.Clean }));
            Assert.Equal(1, JsonDocument.Parse(workspace.Read("known.json")).RootElement.GetProperty("schemaVersion").GetInt32());
        }
    }

    private void Run(TimeSpan? killedAfter)
    {
        workspace.With("known.json", KnownBefore);

        for (var i = 0; i < Drafts; i++)
            workspace.With($"{i}.txt", Workspace.Flawed);

        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "reslint.dll"), "lint", "--fix", "--write-baseline", "known.json"])
        {
            WorkingDirectory = workspace.Root,
            RedirectStandardOutput = true,
        })!;

        if (killedAfter is { } time)
        {
            Thread.Sleep(time);
            process.Kill();
        }

        process.WaitForExit();
    }
}
