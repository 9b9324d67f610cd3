using System.Collections.Immutable;

namespace ResolutionLint.Cli.Files;

/// <summary>The <c>.gitignore</c> files that hold in a folder: its own and those above it, up to the root of the repository.</summary>
internal sealed class IgnoreRules
{
    private const string FileName = ".gitignore";

    private readonly ImmutableArray<(string Folder, ImmutableArray<IgnorePattern> Patterns)> files;

    private IgnoreRules(ImmutableArray<(string Folder, ImmutableArray<IgnorePattern> Patterns)> files) => this.files = files;

    /// <summary>What holds for a folder from above; nothing where it lies in no repository.</summary>
    public static IgnoreRules Above(string folder)
    {
        var above = new Stack<string>();

        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (current != folder)
                above.Push(current);

            if (Path.Exists(Path.Combine(current, ".git")))
                return InRepository(current, above);
        }

        return new IgnoreRules([]);
    }

    /// <summary>What holds in a folder one step below.</summary>
    public IgnoreRules Enter(string folder) => With(folder, Path.Combine(folder, FileName));

    /// <summary>Whether a file or folder is ignored: the last pattern that matches decides, the nearest file before those above.</summary>
    public bool Ignores(string fullPath, bool isFolder)
    {
        for (var i = files.Length - 1; i >= 0; i--)
        {
            var (folder, patterns) = files[i];
            var path = Path.GetRelativePath(folder, fullPath).Split(Path.DirectorySeparatorChar);

            for (var j = patterns.Length - 1; j >= 0; j--)
            {
                if (patterns[j].Matches(path, isFolder))
                    return !patterns[j].IsNegated;
            }
        }

        return false;
    }

    private static IgnoreRules InRepository(string root, IEnumerable<string> above)
    {
        var rules = new IgnoreRules([]).With(root, Path.Combine(root, ".git", "info", "exclude"));
        return above.Aggregate(rules, (current, folder) => current.Enter(folder));
    }

    private IgnoreRules With(string folder, string file)
    {
        var patterns = Read(file);
        return patterns.IsEmpty ? this : new IgnoreRules(files.Add((folder, patterns)));
    }

    private static ImmutableArray<IgnorePattern> Read(string file)
    {
        try
        {
            return File.Exists(file) ? [.. File.ReadLines(file).Select(IgnorePattern.Parse).OfType<IgnorePattern>()] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // git warns and goes on; too much linted is better than too little.
            return [];
        }
    }
}
