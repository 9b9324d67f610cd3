using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ResolutionLint.Cli.Files;

namespace ResolutionLint.Cli.Changes;

/// <summary>What has changed in drafts since a revision: since the branch left it, where both have gone on.</summary>
internal sealed class ChangedDrafts
{
    private const string MoreHistory = "fetch more of it (git fetch --unshallow), or clone with it (fetch-depth: 0 in a GitHub workflow, GIT_DEPTH: 0 in a GitLab pipeline)";

    private readonly string revision;
    private readonly Git git;
    private readonly string root;

    /// <summary>The names of the contents in the revision, by path.</summary>
    private readonly FrozenDictionary<string, string> committed;

    private ChangedDrafts(string revision, Git git, string root, string basis)
    {
        this.revision = revision;
        this.git = git;
        this.root = root;
        committed = ReadTree(Demand(git.Run("ls-tree", "-r", "-z", "--full-tree", basis))).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Looks up a revision.</summary>
    /// <param name="revision">A commit, branch or tag, as git knows it.</param>
    /// <param name="currentDirectory">A folder of the repository.</param>
    /// <exception cref="RequestException">There is no git, no repository, or no such revision in it.</exception>
    public static ChangedDrafts Since(string revision, string currentDirectory)
    {
        var git = Git.In(currentDirectory);
        var up = git.Run("rev-parse", "--show-cdup");

        if (up.Line is not { } path)
            throw new RequestException($"--changed-since {revision}: git cannot read a repository in {currentDirectory}: {up.Reason}");

        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path.Length == 0 ? "." : path, currentDirectory));
        var atRoot = git.At(root);
        var commit = atRoot.Run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").Line
            ?? throw new RequestException(Unknown(revision, atRoot));
        var fork = atRoot.Run("merge-base", commit, "HEAD").Line;

        return fork is null && IsShallow(atRoot)
            ? throw new RequestException($"--changed-since {revision}: this clone is too shallow to tell where the branch began; {MoreHistory}")
            : new ChangedDrafts(revision, atRoot, root, fork ?? commit);
    }

    /// <summary>The files that have changed, with what they were before; null for those that are new. One that git does not follow is new.</summary>
    /// <exception cref="RequestException">A file lies outside of the repository, or git cannot give what it was.</exception>
    public Dictionary<InputFile, byte[]?> In(IEnumerable<InputFile> files)
    {
        var changed = files.Select(file => (File: file, Path: PathOf(file))).Where(file => HasChanged(file.File, file.Path)).ToList();
        var before = Contents([.. changed.Select(file => committed.GetValueOrDefault(file.Path)).OfType<string>()]);
        var renames = new Lazy<Renames>(() => new Renames(Contents([.. Vanished()]).Values));

        return changed.ToDictionary(file => file.File, file => committed.TryGetValue(file.Path, out var name)
            ? before[name]
            : BytesOf(file.File) is { } bytes ? renames.Value.Before(bytes) : null);
    }

    private static string Unknown(string revision, Git git) => IsShallow(git)
        ? $"--changed-since {revision}: this clone is shallow and does not hold it; {MoreHistory}"
        : $"--changed-since {revision}: git knows no such revision here; a branch of the server is written origin/main, and has to be fetched first";

    private static bool IsShallow(Git git) => git.Run("rev-parse", "--is-shallow-repository").Line == "true";

    /// <summary>Entries are a mode, a kind and a name, a tab, and a path; links and other repositories are no drafts.</summary>
    private static IEnumerable<KeyValuePair<string, string>> ReadTree(GitOutput tree)
    {
        foreach (var entry in tree.Entries)
        {
            if (entry.Split('\t', 2) is [var head, var path] && head.Split(' ') is [var mode, "blob", var name] && mode.StartsWith("100", StringComparison.Ordinal))
                yield return new(path, name);
        }
    }

    private bool HasChanged(InputFile file, string path) =>
        !committed.TryGetValue(path, out var name) || BytesOf(file) is not { } bytes || !BlobName.Is(name, bytes);

    /// <summary>The drafts of the revision that are gone from the working tree.</summary>
    private IEnumerable<string> Vanished() =>
        committed.Where(file => DraftFiles.IsDraft(file.Key) && !File.Exists(Path.Combine(root, file.Key))).Select(file => file.Value).Distinct(StringComparer.Ordinal);

    /// <summary>Contents by their names.</summary>
    private Dictionary<string, byte[]> Contents(string[] names)
    {
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var output = names.Length == 0 ? [] : Demand(git.Run(names.Distinct(StringComparer.Ordinal), "cat-file", "--batch")).Bytes;
        var position = 0;

        // Each content has a line before it, its name, its kind and its length, and a line break behind it.
        while (position < output.Length)
        {
            var end = output.AsSpan(position).IndexOf((byte)'\n') + position;
            var head = Encoding.ASCII.GetString(output, position, end - position).Split(' ');

            if (head is not [var name, "blob", var size])
                throw new RequestException($"--changed-since {revision}: git cannot give what a file was before ({string.Join(' ', head)}); fetch all of the revision first");

            var length = int.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture);
            contents[name] = output[(end + 1)..(end + 1 + length)];
            position = end + length + 2;
        }

        return contents;
    }

    private static byte[]? BytesOf(InputFile file)
    {
        try
        {
            return FileBytes.ReadFound(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private GitOutput Demand(GitOutput output) =>
        output.Succeeded ? output : throw new RequestException($"--changed-since {revision}: git cannot tell what has changed in {root}: {output.Reason}");

    private string PathOf(InputFile file)
    {
        if (file.IsStandardInput)
            throw new RequestException("--changed-since: standard input has no history; name the file instead");

        return RelativePath.Below(file.FullPath, root)
            ?? throw new RequestException($"--changed-since: {file.Path} lies outside of the repository {root}");
    }
}
