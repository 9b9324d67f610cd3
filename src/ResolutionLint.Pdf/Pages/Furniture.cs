using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Pdf.Pages;

/// <summary>What belongs to a page and not to the text: its first rows and its last.</summary>
/// <param name="Head">How many rows stand above the text.</param>
/// <param name="Foot">Index of the first row below it.</param>
internal readonly partial record struct Furniture(int Head, int Foot)
{
    // How far furniture reaches into a page, as a share of its height; on small pages, in points.
    private const double ShareOfPage = 0.14;
    private const double DepthOfEdge = 85;

    // Left and right pages may differ, and the first from both; the beginnings of paragraphs meet on fewer pages.
    private const int ShareOfPages = 3;

    // Running titles of several lines are set as close as paragraphs are; what repeats itself stands where it stood.
    private const double WidestPitch = 1.6;
    private const double Unevenness = 3;

    /// <summary>The rows of the text.</summary>
    public Range Body => Head..Foot;

    /// <summary>Finds the furniture of every page.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="lines">Their rows, from top to bottom.</param>
    /// <param name="measures">How the text is set.</param>
    public static ImmutableArray<Furniture> Find(ImmutableArray<Page> pages, List<List<ImmutableArray<Line>>> lines, Measures measures)
    {
        var repeated = RepeatedIn(pages, lines);
        return [.. lines.Select((rows, page) =>
        {
            var head = HeadOf(rows, pages[page].Height, page, measures, repeated);
            return new Furniture(head, FootOf(rows, pages[page].Height, head, measures, repeated));
        })];
    }

    // Above the row that gives it away everything is furniture, and below it what goes on with its small letters.
    private static int HeadOf(List<ImmutableArray<Line>> rows, double height, int page, Measures measures, HashSet<(string, int)> repeated)
    {
        var end = 0;

        for (var i = 0; i < rows.Count && IsNearHead(rows[i], height); i++)
        {
            if (IsPageMark(rows[i], repeated) || (page > 0 && rows[i].Any(line => PageMark.IsSymbol(line.Text))) || GoesOn(rows, end, i, measures))
                end = i + 1;
        }

        return end;
    }

    private static bool GoesOn(List<ImmutableArray<Line>> rows, int end, int row, Measures measures) =>
        end > 0
        && end == row
        && rows[row].All(measures.IsSmall)
        && rows[row][0].Baseline - rows[row - 1][0].Baseline < WidestPitch * rows[row][0].Size;

    private static int FootOf(List<ImmutableArray<Line>> rows, double height, int head, Measures measures, HashSet<(string, int)> repeated)
    {
        var markers = NoteMarker.In(rows);
        var start = rows.Count;

        while (start > head && IsNearFoot(rows[start - 1], height) && IsFoot(rows, start - 1, markers, measures, repeated))
            start--;

        return start;
    }

    private static bool IsFoot(List<ImmutableArray<Line>> rows, int row, List<string> markers, Measures measures, HashSet<(string, int)> repeated) =>
        !IsNote(rows[row], markers, repeated) && (IsPageMark(rows[row], repeated) || IsBelowNotes(rows, row, measures));

    // A note may be a number and a symbol, as a footer may, and at one place on every page; but the text has its marker.
    private static bool IsNote(ImmutableArray<Line> row, List<string> markers, HashSet<(string, int)> repeated) =>
        FootNotes.Starts(row) && markers.Contains(row[0].Words[0].Text) && (row[^1].Text.EndsWith('.') || !repeated.Contains(Shape(row)));

    // Nothing of the text stands below notes: what does, apart from them, is a footer.
    private static bool IsBelowNotes(List<ImmutableArray<Line>> rows, int row, Measures measures) =>
        row > 0
        && rows[row - 1].All(measures.IsSmall)
        && !rows[row].All(measures.IsSmall)
        && rows[row][0].Baseline - rows[row - 1][0].Baseline > WidestPitch * rows[row][0].Size;

    private static bool IsPageMark(ImmutableArray<Line> row, HashSet<(string, int)> repeated) =>
        row.All(line => IsPageMark(line.Text)) || repeated.Contains(Shape(row));

    private static bool IsPageMark(string text) =>
        PageMark.IsJobNumber(text)
        || PageMark.IsBareNumber(text)
        || PageMark.IsPageOfPages(text)
        || PageMark.IsPrintingDate(text)
        || PageMark.IsFieldCode(text)
        || PageMark.IsSymbol(text)
        || PageNumberPattern().IsMatch(text);

    /// <summary>The rows near the edges that stand at the same place on many pages, whatever figures they have.</summary>
    private static HashSet<(string, int)> RepeatedIn(ImmutableArray<Page> pages, List<List<ImmutableArray<Line>>> lines) => lines
        .SelectMany((rows, page) => rows.Where(row => IsNearEdge(row, pages[page].Height)).Select(Shape).Distinct())
        .GroupBy(shape => shape)
        .Where(group => group.Count() >= Math.Max(2, (int)Math.Ceiling(pages.Length / (double)ShareOfPages)))
        .Select(group => group.Key)
        .ToHashSet();

    private static bool IsNearEdge(ImmutableArray<Line> row, double height) => IsNearHead(row, height) || IsNearFoot(row, height);

    private static bool IsNearHead(ImmutableArray<Line> row, double height) => row[0].Baseline < Depth(height);

    private static bool IsNearFoot(ImmutableArray<Line> row, double height) => row[0].Baseline > height - Depth(height);

    private static double Depth(double height) => Math.Max(ShareOfPage * height, DepthOfEdge);

    private static (string Text, int Place) Shape(ImmutableArray<Line> row) =>
        (FigurePattern().Replace(string.Join('\t', row.Select(line => line.Text)), "0"), (int)Math.Round(row[0].Baseline / Unevenness));

    [GeneratedRegex(@"^(?:[-–—] ?)?(?:[Pp]age )?[0-9]{1,4}(?: (?:of|/) [0-9]{1,4})?(?: ?[-–—])?$")]
    private static partial Regex PageNumberPattern();

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex FigurePattern();
}
