using System.Diagnostics;
using System.Text;

namespace ResolutionLint.Cli.Changes;

/// <summary>The program git, run in one folder without a shell, and only to read what is committed.</summary>
/// <remarks>
/// Nothing that a repository holds is to be run. Commands that compare the working tree would run its filters, so none is used here;
/// a repository that lies in another one as ordinary files brings settings along, and is not taken for one.
/// </remarks>
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

    /// <summary>Runs git.</summary>
    /// <param name="input">What it reads, each on a line of its own.</param>
    /// <param name="arguments">Its arguments.</param>
    public GitOutput Run(IEnumerable<string> input, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(StartOf(arguments)) ?? throw new RequestException("git cannot be started");

        // Whoever writes before reading waits for a program that waits to be read.
        var writing = Task.Run(() => Write(process.StandardInput, input));
        var complaints = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        writing.Wait();
        return new GitOutput(process.ExitCode == 0, output.ToArray(), complaints.Result.Trim());
    }

    public GitOutput Run(params IEnumerable<string> arguments) => Run([], arguments);

    private static void Write(StreamWriter writer, IEnumerable<string> lines)
    {
        try
        {
            using (writer)
            {
                foreach (var line in lines)
                    writer.Write(line + "\n");
            }
        }
        catch (IOException)
        {
            // It has ended before it read everything; its exit code says why.
        }
    }

    private ProcessStartInfo StartOf(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, ["-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };

        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
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
