using System.Diagnostics;
using System.Text;

namespace ResolutionLint.Cli.Changes;

/// <summary>The program git, run in one folder without a shell.</summary>
internal sealed class Git
{
    private readonly string program;
    private readonly string folder;

    private Git(string program, string folder)
    {
        this.program = program;
        this.folder = folder;
    }

    /// <summary>The git of this machine.</summary>
    /// <param name="folder">The folder that it is run in.</param>
    /// <exception cref="RequestException">There is none.</exception>
    public static Git In(string folder) => new(
        Find() ?? throw new RequestException("--changed-since needs git, and there is none on the PATH"),
        folder);

    public Git At(string other) => new(program, other);

    /// <summary>What git prints; null where it fails.</summary>
    public byte[]? TryRun(params IEnumerable<string> arguments)
    {
        using var process = Process.Start(StartOf(arguments)) ?? throw new RequestException("git cannot be started");
        process.StandardInput.Close();
        var complaints = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        complaints.Wait();
        return process.ExitCode == 0 ? output.ToArray() : null;
    }

    /// <summary>The one line that git prints; null where it fails.</summary>
    public string? TryRunForLine(params IEnumerable<string> arguments) =>
        TryRun(arguments) is { } output ? Encoding.UTF8.GetString(output).TrimEnd('\r', '\n') : null;

    /// <summary>The entries that git prints with a zero behind each, so that no name needs quotes; null where it fails.</summary>
    public string[]? TryRunForEntries(params IEnumerable<string> arguments) =>
        TryRun(arguments) is { } output ? Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries) : null;

    private ProcessStartInfo StartOf(IEnumerable<string> arguments)
    {
        // A monitor that the repository's configuration names is a program too.
        var start = new ProcessStartInfo(program, ["-c", "core.fsmonitor=false", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        return start;
    }

    /// <summary>Looked for on the PATH only: some systems would take a program of this name in the folder with the drafts first.</summary>
    private static string? Find()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";

        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(path => Path.Combine(path, name))
            .FirstOrDefault(File.Exists);
    }
}
