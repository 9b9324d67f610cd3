using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ResolutionLint.Core.Reading;

/// <summary>The addresses that Markdown gives names on lines of their own, <c>[report]: https://example.org</c>, for links to lead there: <c>[the report][report]</c>.</summary>
internal sealed partial class LinkReferences
{
    private static readonly LinkReferences None = new([]);

    private readonly HashSet<string> names;

    private LinkReferences(HashSet<string> names) => this.names = names;

    /// <summary>The names that lines define, from one of them on.</summary>
    public static LinkReferences In(ImmutableArray<TextLine> lines, int start)
    {
        HashSet<string>? names = null;

        for (var i = start; i < lines.Length; i++)
        {
            if (NameOf(lines[i]) is { } name)
                (names ??= new(StringComparer.OrdinalIgnoreCase)).Add(name);
        }

        return names is null ? None : new LinkReferences(names);
    }

    /// <summary>Whether a line gives an address its name.</summary>
    public static bool IsDefinition(TextLine line) => NameOf(line) is not null;

    /// <summary>Whether an address has a name.</summary>
    public bool Contains(string name) => names.Contains(name);

    private static string? NameOf(TextLine line) =>
        line.Content is ['[', ..] && DefinitionPattern().Match(line.Content) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"^\[(?<name>[^\]\^][^\]]{0,100})\]: ?(?:<|[a-z][a-z0-9+.-]{1,15}:|\.{0,2}/|www\.|#)")]
    private static partial Regex DefinitionPattern();
}
