using System.Diagnostics;

namespace ResolutionLint.Cli.Tests.Changes;

/// <summary>A folder of its own for one test with a repository in it.</summary>
internal sealed class GitWorkspace : IDisposable
{
    private readonly Workspace workspace = new();

    public GitWorkspace()
        : this("init", "-q", "-b", "main", ".")
    {
    }

    private GitWorkspace(params string[] creation)
    {
        Git(creation);
        Git("config", "user.name", "A drafter");
        Git("config", "user.email", "drafter@example.org");
        Git("config", "core.autocrlf", "false");
    }

    public GitWorkspace With(string path, string text)
    {
        workspace.With(path, text);
        return this;
    }

    public GitWorkspace Replace(string path, string words, string others)
    {
        var text = workspace.Read(path);
        Assert.Contains(words, text, StringComparison.Ordinal);
        return With(path, text.Replace(words, others, StringComparison.Ordinal));
    }

    public GitWorkspace Commit()
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", "A step");
        return this;
    }

    public GitWorkspace Clone(params string[] options) => new(["clone", "-q", .. options, "file://" + workspace.Root, "."]);

    public void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = workspace.Root, RedirectStandardError = true })!;
        var complaints = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, complaints);
    }

    public Outcome Run(params string[] args) => workspace.Run(args);

    public void Dispose() => workspace.Dispose();
}
