using System.Collections.Immutable;

namespace ResolutionLint.Core.Reading;

/// <summary>Tells the lines that belong to pages and notes from the lines of the text.</summary>
internal static class FurnitureClassifier
{
    // A running title of more lines than this is not found; longer ones are cut by the printers.
    private const int LongestRunningTitle = 6;

    public static LineKind[] Classify(ImmutableArray<TextLine> lines, Layout layout)
    {
        var kinds = new LineKind[lines.Length];
        var symbol = RunningSymbol(lines);

        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
                kinds[i] = LineKind.Blank;
            else if (IsFurniture(lines[i], layout, symbol))
                kinds[i] = LineKind.Furniture;
            else
                kinds[i] = LineKind.Text;
        }

        if (layout.IsPaged)
            MarkRunningTitles(lines, kinds, RunningTitles.Find(lines));
        else
            MarkRemnants(lines, kinds);

        NoteRegions.Mark(lines, kinds, layout, symbol);
        return kinds;
    }

    private static bool IsFurniture(TextLine line, Layout layout, string? symbol)
    {
        var content = line.Content;

        if (PageMark.IsRule(content) || PageMark.IsFieldCode(content) || line.Shape.IsJobNumber)
            return true;

        if (symbol is not null && content.StartsWith(symbol, StringComparison.Ordinal) && IsOnly(content, symbol))
            return true;

        return layout.IsPaged && (PageMark.IsPageOfPages(content) || PageMark.IsPrintingDate(content) || PageMark.IsBareNumber(content));
    }

    // The symbol can come twice on a line, from the left and the right page.
    private static bool IsOnly(string content, string symbol) =>
        content.Length <= 2 * (symbol.Length + 1) && content.Replace(symbol, string.Empty, StringComparison.Ordinal).AsSpan().IsWhiteSpace();

    /// <summary>The document's own symbol: one that stands alone on a line, the most often; null where none does.</summary>
    private static string? RunningSymbol(ImmutableArray<TextLine> lines) => lines
        .Select(line => line.Content)
        .Where(PageMark.IsSymbol)
        .GroupBy(content => content, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .Select(group => group.Key)
        .FirstOrDefault();

    private static void MarkRunningTitles(ImmutableArray<TextLine> lines, LineKind[] kinds, RunningTitles titles)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] != LineKind.Furniture || PageMark.IsRule(lines[i].Content))
                continue;

            MarkTitle(lines, kinds, titles, i, step: 1);
            MarkTitle(lines, kinds, titles, i, step: -1);
        }
    }

    private static void MarkTitle(ImmutableArray<TextLine> lines, LineKind[] kinds, RunningTitles titles, int header, int step)
    {
        var members = new List<int>();

        for (var i = header + step; i >= 0 && i < lines.Length && members.Count < LongestRunningTitle; i += step)
        {
            if (kinds[i] == LineKind.Blank)
                continue;

            if (kinds[i] != LineKind.Text)
                break;

            members.Add(i);
            var text = string.Join(' ', (step > 0 ? members : members.AsEnumerable().Reverse()).Select(member => lines[member].Content));

            if (!titles.Contains(text) || IsTitleItself(lines, i))
                continue;

            foreach (var member in members)
                kinds[member] = LineKind.Furniture;

            return;
        }
    }

    private static bool IsTitleItself(ImmutableArray<TextLine> lines, int last)
    {
        while (++last < lines.Length && lines[last].IsBlank)
        {
        }

        return last < lines.Length && OrganLinePattern.IsMatch(lines[last].Content);
    }

    private static void MarkRemnants(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        MarkBareNumbers(lines, kinds);
        RunningHeaders.Mark(lines, kinds);
    }

    // Outside of pages a number alone on its line is a page number if text stands neither right before nor right after it.
    private static void MarkBareNumbers(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] == LineKind.Text && PageMark.IsBareNumber(lines[i].Content) && IsApart(kinds, i))
                kinds[i] = LineKind.Furniture;
        }
    }

    // The last line of a text closes its page, whatever stands before it.
    private static bool IsApart(LineKind[] kinds, int index) =>
        Array.FindIndex(kinds, index + 1, kind => kind != LineKind.Blank) < 0
        || ((index == 0 || kinds[index - 1] != LineKind.Text) && kinds[index + 1] != LineKind.Text);
}
