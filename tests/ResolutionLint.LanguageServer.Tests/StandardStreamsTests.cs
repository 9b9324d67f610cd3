using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests;

/// <summary>The built server as a process of its own.</summary>
public sealed class StandardStreamsTests
{
    // A busy machine may take its time over a process that begins or ends.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Draft_is_linted_and_goodbye_gives_zero()
    {
        using var process = Start();
        await using var client = ClientOf(process);
        await client.Initialize();
        await client.Open(Places.Draft, Drafts.Flawed.Replace("Recalling", "Recalling, São Tomé 😀 ", StringComparison.Ordinal));

        Assert.Contains(await client.Published(Places.Draft, 1), finding => (string?)finding!["code"] == "RL5001");

        await client.Result("shutdown", null);
        await client.Notify("exit", null);
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task End_of_input_ends_the_process()
    {
        using var process = Start();
        await using var client = ClientOf(process);
        await client.Initialize();
        client.HangUp();
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(1, process.ExitCode);
    }

    [Fact]
    public async Task Death_of_the_parent_ends_the_process_though_its_input_stays_open()
    {
        using var parent = Process.Start(new ProcessStartInfo("sleep", "600") { UseShellExecute = false })!;
        using var process = Start();
        await using var client = ClientOf(process);
        await client.Result("initialize", new JsonObject { ["processId"] = parent.Id, ["capabilities"] = new JsonObject() });
        parent.Kill();
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.True(process.HasExited);
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reslint-language-server.dll")])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;

    private static TestClient ClientOf(Process process) =>
        new(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, process.WaitForExitAsync().ContinueWith(_ => process.ExitCode, TaskScheduler.Default));
}
