using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ResolutionLint.Pdf.Pages;

/// <summary>Cuts rows where one column ends and the next begins.</summary>
/// <param name="blanks">How wide blanks are.</param>
internal sealed partial class LineCutter(Blanks blanks)
{
    // A gap between columns, in sizes of the font and in blanks of the row, which may be stretched to its margins.
    private const double NarrowestColumnGap = 2.2;
    private const double ColumnGapInBlanks = 3.5;

    private const double MostStretch = 2.5;

    // A tab behind a label is wider than the blanks of its row.
    private const double TabInBlanks = 1.35;

    private readonly LineSpeller speller = new(blanks);

    /// <summary>The lines of a row, from left to right.</summary>
    /// <param name="page">Index of the page.</param>
    /// <param name="row">The words of the row.</param>
    public ImmutableArray<Line> Cut(int page, List<Word> row)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        var limit = IsStretched(row) ? double.PositiveInfinity : ColumnGapInBlanks * blanks.TypicalIn(row);
        var start = 0;

        for (var i = 1; i <= row.Count; i++)
        {
            if (i < row.Count && !IsColumnGap(row, start, i, limit))
                continue;

            lines.Add(LineOf(page, [.. row[start..i]]));
            start = i;
        }

        return lines.Count == 1 ? lines.DrainToImmutable() : [.. lines.Select(line => line with { IsOneOfSeveral = true })];
    }

    // A row of a few long words is stretched to its margin by wide blanks that are much alike; a row of figures is one of a table.
    private bool IsStretched(List<Word> row)
    {
        var start = row.Count > 0 && IsLabel(row[0]) ? 1 : 0;
        var gaps = row.Skip(start).Zip(row.Skip(start + 1), (one, other) => blanks.GapBetween(one, other)).Where(gap => gap > 0).ToList();
        return gaps.Count > 1 && gaps.Max() < MostStretch * gaps.Min() && row.Skip(start).All(word => word.Text.Any(char.IsLetter));
    }

    private static bool IsLabel(Word word) => word.IsRaised || LabelPattern().IsMatch(word.Text);

    private static bool IsColumnGap(List<Word> row, int start, int next, double limit)
    {
        var gap = row[next].Box.Left - row[next - 1].Box.Right;
        var isBehindLabel = next == start + 1 && IsLabel(row[start]);
        return !isBehindLabel && gap > limit && gap > NarrowestColumnGap * Math.Max(row[next].Box.Size, row[next - 1].Box.Size);
    }

    private Line LineOf(int page, ImmutableArray<Word> words)
    {
        var typical = blanks.TypicalIn(words);
        var label = LabelOf(words, typical);
        return new Line(page, words, speller.Spell(words, label, typical), label) { IsLabelled = words.Length > 1 && LabelPattern().IsMatch(words[0].Text) };
    }

    private static int LabelOf(ImmutableArray<Word> words, double typical) =>
        words.Length > 1 && LabelPattern().IsMatch(words[0].Text) && words[1].Box.Left - words[0].Box.Right > TabInBlanks * typical ? 1 : 0;

    [GeneratedRegex(@"^[“""‘\[]?(?:[0-9]{1,3}[.)]|\(?[0-9]{1,3}\)|[0-9]{1,4}/[0-9]{1,4}[A-Z]?\.|\(?[a-z]{1,5}[.)]|\(?[A-Z]\)|[A-Z]\.|[IVXLC]{1,6}[.)]|[•·▪●–—\-\uF0B7])\]?$")]
    private static partial Regex LabelPattern();
}
