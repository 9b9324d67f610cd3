using System.Diagnostics;
using System.Text;
using ResolutionLint.Cli.Tests.Changes;

namespace ResolutionLint.Cli.Tests.Pipelines;

/// <summary>A machine of a forge: a repository, and a shell in which reslint is a command.</summary>
internal sealed class PipelineShell : IDisposable
{
    private readonly Workspace machine = new();

    public PipelineShell() => machine
        .With("summary.md", string.Empty)
        .WithProgram("bin/reslint", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "reslint.dll")}' \"$@\"\n");

    public GitWorkspace Repository { get; } = new();

    /// <summary>What the steps wrote for people to read beside the log.</summary>
    public string JobSummary => machine.Read("summary.md");

    public Outcome Run(string script, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        start.Environment["PATH"] = $"{machine.At("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["GITHUB_STEP_SUMMARY"] = machine.At("summary.md");
        start.Environment["GITHUB_WORKSPACE"] = Repository.Root;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, Encoding.UTF8.GetBytes(output), error.Result);
    }

    public void Dispose()
    {
        Repository.Dispose();
        machine.Dispose();
    }
}
