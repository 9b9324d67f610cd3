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
    private const int LongestMasthead = 60;

    // A line that goes on below the head of a page is no heading.
    private const int ShortestTorn = 70;

    public static void Mark(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        var candidates = Candidates(lines, kinds);
        var counts = candidates.Select(candidate => lines[candidate.Start].Content).CountBy(content => content).ToDictionary();

        foreach (var candidate in candidates)
        {
            if (IsHeader(lines, kinds, candidate, isRepeated: counts[lines[candidate.Start].Content] > 1))
                Array.Fill(kinds, LineKind.Furniture, candidate.Start, candidate.End - candidate.Start + 1);
        }
    }

    private static List<Candidate> Candidates(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        var candidates = new List<Candidate>();
        string? title = null;

        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] != LineKind.Text)
                continue;

            if (OrganLinePattern.IsMatch(lines[i].Content))
            {
                title = TitleAbove(lines, i) ?? title;
            }
            else if (title is not null && CandidateAt(lines, kinds, i, title) is { } candidate)
            {
                candidates.Add(candidate);
                i = candidate.End;
            }
        }

        return candidates;
    }

    private static string? TitleAbove(ImmutableArray<TextLine> lines, int organLine) =>
        RunningTitles.TitlesAbove(lines, organLine).TakeWhile(title => !title.HasGap).LastOrDefault()?.Words is { Length: >= ShortestTitle and <= LongestTitle } title ? title : null;

    private static Candidate? CandidateAt(ImmutableArray<TextLine> lines, LineKind[] kinds, int start, string title)
    {
        var content = lines[start].Content;
        var symbol = content is [_, '/', ..] ? SymbolPattern().Match(content).Value : string.Empty;
        var first = content[symbol.Length..];

        if (first.Length < ShortestTitle || !title.StartsWith(first, StringComparison.Ordinal))
            return null;

        var end = EndOfTitle(lines, kinds, start, title[first.Length..], out var isWhole);
        return symbol.Length > 0 || isWhole ? new Candidate(start, end, symbol.TrimEnd()) : null;
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

    // A list of earlier resolutions has symbols with the same title too, each once and none the draft's own, and an annex may have the title
    // of the resolution, behind a full stop or its own heading.
    private static bool IsHeader(ImmutableArray<TextLine> lines, LineKind[] kinds, Candidate candidate, bool isRepeated)
    {
        if (candidate.Symbol.Length > 0 && (isRepeated || IsOwn(lines, candidate.Symbol)))
            return true;

        var before = Array.FindLastIndex(kinds, candidate.Start - 1, kind => kind == LineKind.Text);
        var behind = Array.FindIndex(kinds, candidate.End + 1, kind => kind == LineKind.Text);

        if (before < 0 || behind < 0 || OrganLinePattern.IsMatch(lines[before].Content) || OrganLinePattern.IsMatch(lines[behind].Content))
            return false;

        return lines[before].Shape.Ending switch
        {
            LineEnding.Open => lines[before].Text.Length > ShortestTorn,
            LineEnding.Comma or LineEnding.Semicolon => isRepeated || char.IsLower(lines[behind].Content[0]),
            _ => false,
        };
    }

    /// <summary>Whether a symbol stands above the organ line, or ends with the number that does.</summary>
    private static bool IsOwn(ImmutableArray<TextLine> lines, string symbol) =>
        lines.Take(LongestMasthead)
            .TakeWhile(line => !OrganLinePattern.IsMatch(line.Content))
            .Any(line => line.Content.Contains(symbol, StringComparison.Ordinal) || IsNumberOf(symbol, RunningTitles.NumberOf(line.Content)));

    private static bool IsNumberOf(string symbol, string number) => number.Length > 0 && symbol.EndsWith($"/{number}", StringComparison.Ordinal);

    [GeneratedRegex(@"^[AES]/[A-Za-z\d./()-]{3,40} ")]
    private static partial Regex SymbolPattern();

    /// <summary>Lines that may be the head of a page.</summary>
    /// <param name="Start">The first line, 0-based.</param>
    /// <param name="End">The last line, 0-based.</param>
    /// <param name="Symbol">The symbol before the title; empty without one.</param>
    private sealed record Candidate(int Start, int End, string Symbol);
}
