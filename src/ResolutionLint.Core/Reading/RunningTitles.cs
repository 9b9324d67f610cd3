using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ResolutionLint.Core.Reading;

/// <summary>The titles in a document that may come back at the head of its pages.</summary>
internal sealed partial class RunningTitles
{
    private const int LongestTitle = 12;

    private readonly HashSet<string> titles;

    private RunningTitles(HashSet<string> titles) => this.titles = titles;

    /// <summary>Takes for titles the lines right above each organ line, from one line to a dozen.</summary>
    public static RunningTitles Find(ImmutableArray<TextLine> lines)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);

        for (var i = 0; i < lines.Length; i++)
        {
            if (OrganLinePattern.IsMatch(lines[i].Content))
                found.UnionWith(TitlesAbove(lines, i).Select(title => title.Words));
        }

        return new RunningTitles(found);
    }

    public bool Contains(string text) => titles.Contains(text);

    /// <summary>What may be the title above an organ line: the words of the line next to it, of the two lines next to it, and so on.</summary>
    public static IEnumerable<TitleAbove> TitlesAbove(ImmutableArray<TextLine> lines, int organLine)
    {
        var title = string.Empty;
        var hasGap = false;

        for (int i = organLine - 1, count = 0; i >= 0 && count < LongestTitle; i--)
        {
            if (lines[i].IsBlank)
            {
                hasGap |= count > 0;
                continue;
            }

            var words = WithoutNumber(lines[i].Content);
            title = title.Length == 0 ? words : $"{words} {title}".TrimStart();
            count++;
            yield return new TitleAbove(title, hasGap);

            if (words.Length < lines[i].Content.Length || lines[i].Label is not null)
                break;
        }
    }

    /// <summary>The words of a line without the number of a resolution before them: the head of a page has the title without it.</summary>
    public static string WithoutNumber(string content) => content[NumberPattern().Match(content).Length..];

    /// <summary>The number of a resolution before the words of a line, such as "79/221"; empty where none stands there.</summary>
    public static string NumberOf(string content) => NumberPattern().Match(content).Value.TrimEnd(' ', '.');

    [GeneratedRegex(@"^\d{1,4}/\d{1,3}(?: [A-Z])?\. ?")]
    private static partial Regex NumberPattern();
}
