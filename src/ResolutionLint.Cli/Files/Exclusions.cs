namespace ResolutionLint.Cli.Files;

/// <summary>Files that the command line leaves out, by patterns like those of a <c>.gitignore</c> in the current folder.</summary>
internal sealed class Exclusions(string currentDirectory, IEnumerable<string> patterns)
{
    private readonly IgnorePattern[] patterns = [.. patterns.Select(IgnorePattern.Parse).OfType<IgnorePattern>()];

    /// <summary>Whether a file is left out: by itself, or with a folder that it is in.</summary>
    public bool Excludes(InputFile file)
    {
        if (patterns.Length == 0)
            return false;

        var segments = Path.GetRelativePath(currentDirectory, file.FullPath).Split(Path.DirectorySeparatorChar);
        return Enumerable.Range(1, segments.Length).Any(count => IsExcluded(segments.AsSpan(0, count), isFolder: count < segments.Length));
    }

    private bool IsExcluded(ReadOnlySpan<string> path, bool isFolder)
    {
        var isExcluded = false;

        foreach (var pattern in patterns)
        {
            if (pattern.Matches(path, isFolder))
                isExcluded = !pattern.IsNegated;
        }

        return isExcluded;
    }
}
