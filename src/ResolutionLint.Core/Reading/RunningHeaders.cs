using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ResolutionLint.Core.Reading;

/// <summary>
/// Finds what the heads of pages left in a text that is cut into pages no more: the title of the resolution, with its symbol or without,
/// among the paragraphs and in the middle of them.
/// </summary>
internal static partial class RunningHeaders
{
    private const int ShortestTitle = 15;
    private const int LongestTitle = 400;

    // A line that goes on below the head of a page is no heading.
    private const int ShortestTorn = 70;

    public static void Mark(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        string? title = null;

        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] != LineKind.Text)
                continue;

            if (OrganLinePattern.IsMatch(lines[i].Content))
                title = TitleAbove(lines, i) ?? title;
            else if (title is not null)
                i = MarkHeader(lines, kinds, i, title);
        }
    }

    private static string? TitleAbove(ImmutableArray<TextLine> lines, int organLine)
    {
        var title = string.Empty;

        for (var i = organLine - 1; i >= 0 && title.Length <= LongestTitle && !(lines[i].IsBlank && title.Length > 0); i--)
        {
            if (lines[i].IsBlank)
                continue;

            var words = RunningTitles.WithoutNumber(lines[i].Content);
            title = $"{words} {title}".Trim();

            if (words.Length < lines[i].Content.Length)
                break;
        }

        return title.Length is >= ShortestTitle and <= LongestTitle ? title : null;
    }

    /// <summary>Marks the header that begins at a line.</summary>
    /// <returns>Its last line; the line itself where none begins there.</returns>
    private static int MarkHeader(ImmutableArray<TextLine> lines, LineKind[] kinds, int start, string title)
    {
        var symbol = SymbolPattern().Match(lines[start].Content).Length;
        var first = lines[start].Content[symbol..];

        if (first.Length < ShortestTitle || !title.StartsWith(first, StringComparison.Ordinal))
            return start;

        var end = EndOfTitle(lines, kinds, start, title[first.Length..], out var isWhole);

        if (!(symbol > 0 || (isWhole && IsAmongWords(lines, kinds, start, end))))
            return start;

        Array.Fill(kinds, LineKind.Furniture, start, end - start + 1);
        return end;
    }

    private static int EndOfTitle(ImmutableArray<TextLine> lines, LineKind[] kinds, int start, string rest, out bool isWhole)
    {
        var end = start;
        rest = rest.TrimStart();

        while (rest.Length > 0 && end + 1 < lines.Length && kinds[end + 1] == LineKind.Text && rest.StartsWith(lines[end + 1].Content, StringComparison.Ordinal))
            rest = rest[lines[++end].Content.Length..].TrimStart();

        isWhole = rest.Length == 0;
        return end;
    }

    // An annex may have the title of the resolution, and stands behind a full stop or its own heading.
    private static bool IsAmongWords(ImmutableArray<TextLine> lines, LineKind[] kinds, int start, int end)
    {
        var before = Array.FindLastIndex(kinds, start - 1, kind => kind == LineKind.Text);
        var behind = Array.FindIndex(kinds, end + 1, kind => kind == LineKind.Text);

        if (before < 0 || behind < 0 || OrganLinePattern.IsMatch(lines[before].Content) || OrganLinePattern.IsMatch(lines[behind].Content))
            return false;

        return lines[before].Shape.Ending switch
        {
            LineEnding.Comma or LineEnding.Semicolon => true,
            LineEnding.Open => char.IsLower(lines[behind].Content[0]) || lines[before].Text.Length > ShortestTorn,
            _ => false,
        };
    }

    [GeneratedRegex(@"^[AES]/[A-Za-z\d./()-]{3,40} ")]
    private static partial Regex SymbolPattern();
}
