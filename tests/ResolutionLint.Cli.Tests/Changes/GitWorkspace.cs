using System.Diagnostics;

namespace ResolutionLint.Cli.Tests.Changes;

/// <summary>A folder of its own for one test with a repository in it.</summary>
internal sealed class GitWorkspace : IDisposable
{
    private readonly Workspace workspace = new();

    public GitWorkspace() => Start("init", "-q", "-b", "main", ".");

    public string Root => workspace.Root;

    public string At(string path) => workspace.At(path);

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

    /// <summary>A clone in a folder of its own.</summary>
    public GitWorkspace Clone(params string[] options) => new GitWorkspace().CloneFrom(Root, options);

    /// <summary>Puts a clone of another repository in the place of what is here.</summary>
    public GitWorkspace CloneFrom(string root, params string[] options)
    {
        foreach (var entry in new DirectoryInfo(Root).EnumerateFileSystemInfos())
            Delete(entry);

        Start(["clone", "-q", .. options, "file://" + root, "."]);
        return this;
    }

    /// <summary>What git prints.</summary>
    public string Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var complaints = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, complaints.Result);
        return output.TrimEnd();
    }

    public Outcome Run(params string[] args) => workspace.Run(args);

    public Outcome RunIn(string folder, params string[] args) => workspace.RunIn(folder, args);

    public void Dispose() => workspace.Dispose();

    private static void Delete(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo folder)
            folder.Delete(recursive: true);
        else
            entry.Delete();
    }

    private void Start(params string[] creation)
    {
        Git(creation);
        Git("config", "user.name", "A drafter");
        Git("config", "user.email", "drafter@example.org");
        Git("config", "core.autocrlf", "false");
    }
}
