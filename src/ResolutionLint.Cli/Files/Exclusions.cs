namespace ResolutionLint.Cli.Files;

/// <summary>Files that the command line leaves out, by patterns like those of a <c>.gitignore</c> in the current folder.</summary>
internal sealed class Exclusions(string currentDirectory, IEnumerable<string> patterns)
{
    private readonly IgnorePattern[] patterns = [.. patterns.Select(Parse)];

    private static IgnorePattern Parse(string pattern) =>
        IgnorePattern.Parse(pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[1..] : pattern) is { IsNegated: false } parsed
            ? parsed
            : throw new RequestException($"--exclude '{pattern}': this leaves out nothing; write a pattern such as archive/ or *.old.txt");

    /// <summary>Whether a file is left out: by itself, or with a folder that it is in.</summary>
    public bool Excludes(InputFile file)
    {
        if (patterns.Length == 0)
            return false;

        var segments = Path.GetRelativePath(currentDirectory, file.FullPath).Split(Path.DirectorySeparatorChar);

        return Enumerable.Range(1, segments.Length).Any(count =>
            patterns.Any(pattern => pattern.Matches(segments.AsSpan(0, count), isFolder: count < segments.Length)));
    }
}
