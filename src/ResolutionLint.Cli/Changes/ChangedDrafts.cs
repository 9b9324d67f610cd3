using System.Collections.Frozen;
using ResolutionLint.Cli.Files;

namespace ResolutionLint.Cli.Changes;

/// <summary>What has changed in a repository since a revision: since the working tree left it, where both have gone on.</summary>
internal sealed class ChangedDrafts
{
    private readonly Git git;
    private readonly string root;
    private readonly string basis;
    private readonly FrozenSet<string> tracked;

    /// <summary>Where each changed file was in the revision; null for files that were not there.</summary>
    private readonly FrozenDictionary<string, string?> changed;

    private ChangedDrafts(Git git, string root, string basis)
    {
        this.git = git;
        this.root = root;
        this.basis = basis;
        tracked = Entries("ls-files", "-z").ToFrozenSet(StringComparer.Ordinal);
        changed = ReadStatus(Entries("diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules", basis, "--"))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Looks up what has changed.</summary>
    /// <param name="revision">A commit, branch or tag, as git knows it.</param>
    /// <param name="currentDirectory">A folder of the repository.</param>
    /// <exception cref="RequestException">There is no git, no repository, or no such revision in it.</exception>
    public static ChangedDrafts Since(string revision, string currentDirectory)
    {
        var git = Git.In(currentDirectory);

        if (git.TryRunForLine("rev-parse", "--show-cdup") is not { } up)
            throw new RequestException($"--changed-since {revision}: {currentDirectory} is in no git repository");

        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(up.Length == 0 ? "." : up, currentDirectory));
        var atRoot = git.At(root);
        var commit = atRoot.TryRunForLine("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
            ?? throw new RequestException(Unknown(revision, atRoot));

        return new ChangedDrafts(atRoot, root, atRoot.TryRunForLine("merge-base", commit, "HEAD") ?? commit);
    }

    /// <summary>Whether a file has changed. One that git does not follow is new.</summary>
    /// <exception cref="RequestException">The file lies outside of the repository.</exception>
    public bool Contains(InputFile file)
    {
        if (file.IsStandardInput)
            throw new RequestException("--changed-since: standard input has no history; name the file instead");

        var path = PathOf(file);
        return changed.ContainsKey(path) || !tracked.Contains(path);
    }

    /// <summary>The bytes that a file had in the revision, by its name there; null where it was not there.</summary>
    public byte[]? Before(InputFile file) =>
        changed.GetValueOrDefault(PathOf(file)) is { } path ? git.TryRun("cat-file", "blob", $"{basis}:{path}") : null;

    private static string Unknown(string revision, Git git) => git.TryRunForLine("rev-parse", "--is-shallow-repository") == "true"
        ? $"--changed-since {revision}: this clone is shallow and does not hold it; fetch it first (git fetch origin {revision}), or clone with more history (fetch-depth: 0 in a GitHub workflow, GIT_DEPTH: 0 in a GitLab pipeline)"
        : $"--changed-since {revision}: git knows no such revision here; a branch of the server is written origin/main, and has to be fetched first";

    /// <summary>Entries come as a letter and a path, renames as a letter with two.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> ReadStatus(string[] entries)
    {
        for (var i = 0; i + 1 < entries.Length; i++)
        {
            var (status, before) = (entries[i][0], entries[++i]);

            if (status is 'R' or 'C' && i + 1 < entries.Length)
                yield return new(entries[++i], before);
            else if (status != 'D')
                yield return new(before, status == 'A' ? null : before);
        }
    }

    private string[] Entries(params string[] arguments) =>
        git.TryRunForEntries(arguments) ?? throw new RequestException($"git {arguments[0]} failed in {root}; --changed-since needs what it says");

    private string PathOf(InputFile file)
    {
        var path = Path.GetRelativePath(root, file.FullPath).Replace(Path.DirectorySeparatorChar, '/');

        return path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path)
            ? throw new RequestException($"--changed-since: {file.Path} lies outside of the repository {root}")
            : path;
    }
}
