namespace ResolutionLint.Cli.Files;

/// <summary>Goes through a folder and what is below it, honouring every <c>.gitignore</c> on the way.</summary>
internal sealed class FolderWalk
{
    private readonly List<(string Path, string Reason)> unreadable = [];

    /// <summary>Folders below that may not be listed, by their path relative to the folder walked, with the reason.</summary>
    public IReadOnlyList<(string Path, string Reason)> Unreadable => unreadable;

    /// <summary>The files below a folder, as paths relative to it with slashes, in ordinal order, folders after files.</summary>
    public IEnumerable<string> Files(string folder) => Files(folder, string.Empty, IgnoreRules.Above(folder));

    private IEnumerable<string> Files(string folder, string prefix, IgnoreRules above)
    {
        var rules = above.Enter(folder);
        var entries = List(folder, prefix);

        foreach (var file in entries.OfType<FileInfo>())
        {
            if (!rules.Ignores(file.FullName, isFolder: false))
                yield return prefix + file.Name;
        }

        foreach (var below in entries.OfType<DirectoryInfo>().Where(entry => IsEntered(entry, rules)))
        {
            foreach (var file in Files(below.FullName, $"{prefix}{below.Name}/", rules))
                yield return file;
        }
    }

    private List<FileSystemInfo> List(string folder, string prefix)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unreadable.Add((prefix, exception.Message));
            return [];
        }
    }

    /// <summary>A link to a folder is not entered: it may lead back to where the walk began.</summary>
    private static bool IsEntered(DirectoryInfo folder, IgnoreRules rules) =>
        folder.Name != ".git" && folder.LinkTarget is null && !rules.Ignores(folder.FullName, isFolder: true);
}
