using Microsoft.Extensions.FileSystemGlobbing;

namespace ResolutionLint.Cli.Files;

/// <summary>Finds the files that the paths of a command line stand for: files, folders, patterns, and "-" for standard input.</summary>
internal sealed class InputFinder(string currentDirectory, string? standardInputName)
{
    private const string StandardInput = "-";

    private readonly Dictionary<string, InputFile> files = new(StringComparer.Ordinal);
    private readonly List<string> missing = [];
    private readonly List<(string Path, string Reason)> unreadable = [];

    public InputFiles Find(IReadOnlyList<string> paths)
    {
        foreach (var path in paths.Count == 0 ? ["."] : paths)
            Add(path);

        return new InputFiles([.. files.Values], [.. missing], [.. unreadable]);
    }

    private void Add(string path)
    {
        var full = Path.GetFullPath(path, currentDirectory);

        if (path == StandardInput)
            AddStandardInput();
        else if (Directory.Exists(full))
            AddFolder(path, full, DraftFiles.IsDraft);
        else if (Path.Exists(full) || IsDanglingLink(full))
            Add(new InputFile(Shown(path), full, IsNamed: true));
        else if (path.Contains('*', StringComparison.Ordinal))
            AddPattern(path);
        else
            missing.Add(path);
    }

    private void AddStandardInput() =>
        Add(new InputFile(Shown(standardInputName ?? "<stdin>"), Path.GetFullPath(standardInputName ?? "stdin.txt", currentDirectory), IsNamed: true)
        {
            IsStandardInput = true,
        });

    private int AddFolder(string path, string full, Func<string, bool> isWanted)
    {
        var walk = new FolderWalk();
        var prefix = PrefixOf(path);
        var found = walk.Files(full).Where(isWanted).ToArray();

        foreach (var file in found)
            Add(new InputFile(prefix + file, Path.GetFullPath(file, full), IsNamed: false));

        foreach (var entry in walk.Unreadable)
            unreadable.Add((prefix + entry.Path, entry.Reason));

        return found.Length;
    }

    /// <summary>The folder before the first star is walked, so that patterns honour <c>.gitignore</c> as folders do.</summary>
    private void AddPattern(string path)
    {
        var pattern = Shown(path);
        var cut = pattern.LastIndexOf('/', pattern.IndexOf('*', StringComparison.Ordinal)) + 1;
        var folder = cut == 0 ? "." : pattern[..cut];
        var full = Path.GetFullPath(folder, currentDirectory);
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern[cut..]);
        var takesAnyKind = Path.GetExtension(pattern) is { Length: > 1 } extension && !extension.Contains('*', StringComparison.Ordinal);

        if (!Directory.Exists(full) || AddFolder(folder, full, IsMatch) == 0)
            missing.Add(path);

        bool IsMatch(string file) => (takesAnyKind || DraftFiles.IsDraft(file)) && matcher.Match(file).HasMatches;
    }

    /// <summary>A file that is named twice is linted once, and counts as named if it was named at all.</summary>
    private void Add(InputFile file)
    {
        var key = file.IsStandardInput ? StandardInput : file.FullPath;

        if (!files.TryGetValue(key, out var known))
            files.Add(key, file);
        else if (file.IsNamed && !known.IsNamed)
            files[key] = known with { IsNamed = true };
    }

    private static bool IsDanglingLink(string full) => new FileInfo(full).LinkTarget is not null;

    private static string PrefixOf(string folder)
    {
        var shown = Shown(folder).TrimEnd('/');
        return shown is "." or "" ? (folder.StartsWith('/') ? "/" : string.Empty) : shown + "/";
    }

    private static string Shown(string path)
    {
        var shown = Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

        while (shown.StartsWith("./", StringComparison.Ordinal) && shown.Length > 2)
            shown = shown[2..].TrimStart('/');

        return shown;
    }
}
