using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionLint.Cli.Files;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Which files of the folders are drafts: plain text, Markdown, and what the patterns of the client name.</summary>
internal sealed partial class DraftPatterns(IReadOnlyList<string> patterns)
{
    private readonly ImmutableArray<IgnorePattern> further = [.. patterns.SelectMany(Spread).Select(IgnorePattern.Parse).OfType<IgnorePattern>()];

    /// <summary>All of them, as clients watch files by them.</summary>
    public IEnumerable<string> Globs => patterns.Select(Anywhere).Prepend("**/*.{txt,md}");

    /// <param name="path">The absolute path.</param>
    public bool IsDraft(string path) => TextFiles.IsDraft(path) || (further.Length > 0 && IsNamed(path));

    private bool IsNamed(string path)
    {
        var segments = path.Split((char[])['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        return further.Any(pattern => pattern.Matches(segments, isFolder: false));
    }

    /// <summary>A pattern is compared with whole paths, so one that begins in the middle of them takes any beginning.</summary>
    private static string Anywhere(string pattern) => Whole().IsMatch(pattern) ? pattern : $"**/{pattern}";

    /// <summary>A pattern without braces for every word in them.</summary>
    private static IEnumerable<string> Spread(string pattern) =>
        Braces().Match(pattern) is { Success: true } braces
            ? braces.Groups["words"].Value.Split(',').SelectMany(word => Spread($"{pattern[..braces.Index]}{word}{pattern[(braces.Index + braces.Length)..]}"))
            : [Anywhere(pattern)];

    [GeneratedRegex(@"^(/|\*\*|[A-Za-z]:)", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\{(?<words>[^{}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Braces();
}
