namespace ResolutionLint.Cli.Files;

/// <summary>One line of a <c>.gitignore</c>.</summary>
internal sealed class IgnorePattern
{
    private readonly string[] segments;
    private readonly bool onlyFolders;

    private IgnorePattern(string[] segments, bool isNegated, bool onlyFolders)
    {
        this.segments = segments;
        this.onlyFolders = onlyFolders;
        IsNegated = isNegated;
    }

    /// <summary>Whether the pattern takes back what one before it ignores.</summary>
    public bool IsNegated { get; }

    /// <summary>The pattern in a line; null for comments and blank lines.</summary>
    public static IgnorePattern? Parse(string line)
    {
        var text = WithoutBlanksBehind(line);

        if (text.Length == 0 || text[0] == '#')
            return null;

        var isNegated = text[0] == '!';
        text = isNegated ? text[1..] : text;
        var onlyFolders = text.EndsWith('/');
        text = text.TrimEnd('/');

        // A slash at the beginning or in the middle ties the pattern to the folder of its file.
        var isTied = text.Contains('/', StringComparison.Ordinal);
        text = text.TrimStart('/');

        return text.Length == 0
            ? null
            : new IgnorePattern((isTied ? text : "**/" + text).Split('/'), isNegated, onlyFolders);
    }

    /// <summary>Whether the pattern speaks of a file or folder.</summary>
    /// <param name="path">Its path, in segments, from the folder of the <c>.gitignore</c>.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Matches(ReadOnlySpan<string> path, bool isFolder) => (isFolder || !onlyFolders) && Matches(segments, path);

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        var (p, s, lastStars, resume) = (0, 0, -1, 0);

        while (s < path.Length)
        {
            if (p < pattern.Length && pattern[p] == "**")
            {
                (lastStars, resume) = (p, s);
                p++;
            }
            else if (p < pattern.Length && SegmentPattern.Matches(pattern[p], path[s]))
            {
                (p, s) = (p + 1, s + 1);
            }
            else if (lastStars >= 0)
            {
                (p, s) = (lastStars + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return p == pattern.Length;
    }

    private static string WithoutBlanksBehind(string line)
    {
        var end = line.Length;

        while (end > 0 && line[end - 1] is ' ' or '\r' && !(end > 1 && line[end - 2] == '\\'))
            end--;

        return line[..end];
    }
}
