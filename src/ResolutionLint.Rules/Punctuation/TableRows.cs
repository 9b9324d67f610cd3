using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>The rows of tables, whose columns are set with blanks or strokes: there a blank is no slip.</summary>
internal sealed class TableRows(ResolutionDocument document)
{
    // Two stand in running text now and then.
    private const int FewestOfAColumn = 3;
    private const int FewestOfAGap = 2;

    private readonly Dictionary<int, Row> rows = [];

    /// <summary>Takes out of the slips those that stand in rows.</summary>
    public static void LeaveOut(ResolutionDocument document, List<Slip> slips)
    {
        var rows = new TableRows(document);
        slips.RemoveAll(slip => rows.Contains(slip.Change.Span));
    }

    /// <summary>Whether blanks of the original stand in the row of a table: in a line with strokes, or where a neighbouring line has a gap too.</summary>
    /// <param name="blanks">Their span, in one line.</param>
    private bool Contains(TextSpan blanks)
    {
        var position = document.Lines.GetPosition(blanks.Start);
        var line = position.Line;

        if (RowAt(line).HasStroke)
            return true;

        if (blanks.Length < FewestOfAGap)
            return false;

        var columns = new TextSpan(position.Character, blanks.Length);
        return (Neighbour(line, -1) is { } above && above.IsSetLike(columns)) || (Neighbour(line, 1) is { } below && below.IsSetLike(columns));
    }

    // A table may be set with every other line empty.
    private Row? Neighbour(int line, int step)
    {
        for (var i = 1; i <= 2 && line + (i * step) is var other && other >= 0 && other < document.Lines.Count; i++)
        {
            if (RowAt(other) is { IsBlank: false } row)
                return row;
        }

        return null;
    }

    private Row RowAt(int line)
    {
        if (!rows.TryGetValue(line, out var row))
            rows.Add(line, row = Row.Of(document.Source.ToString(document.Lines.GetSpan(line))));

        return row;
    }

    /// <summary>What of a line tells a row.</summary>
    /// <param name="IsBlank">Whether it has no words.</param>
    /// <param name="HasStroke">Whether it has a stroke, as between the cells of a table in Markdown.</param>
    /// <param name="Gaps">The columns between its words where several blanks stand, from left to right.</param>
    private sealed record Row(bool IsBlank, bool HasStroke, IReadOnlyList<TextSpan> Gaps)
    {
        private readonly bool hasColumns = Gaps.Any(gap => gap.Length >= FewestOfAColumn);

        public static Row Of(string line) => new(string.IsNullOrWhiteSpace(line), line.Contains('|', StringComparison.Ordinal), [.. GapsIn(line)]);

        /// <summary>Whether it has a gap below or above a gap of another line, or both have gaps that no slip of the hand makes.</summary>
        public bool IsSetLike(TextSpan columns) => (hasColumns && columns.Length >= FewestOfAColumn) || Overlaps(columns);

        private bool Overlaps(TextSpan columns)
        {
            var low = 0;
            var high = Gaps.Count;

            // The first that ends far enough to the right.
            while (low < high)
            {
                var middle = (low + high) / 2;

                if (Gaps[middle].End < columns.Start + FewestOfAGap)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low < Gaps.Count && Gaps[low].Start + FewestOfAGap <= columns.End;
        }

        private static IEnumerable<TextSpan> GapsIn(string line)
        {
            var start = line.Length - line.AsSpan().TrimStart().Length;

            for (var i = line.IndexOf("  ", start, StringComparison.Ordinal); i >= 0; i = line.IndexOf("  ", i, StringComparison.Ordinal))
            {
                var end = i;

                while (end < line.Length && line[end] == ' ')
                    end++;

                // Behind the number of a paragraph or the end of a sentence blanks are no column.
                if (end < line.Length && line[i - 1] is not ('.' or ')'))
                    yield return TextSpan.FromBounds(i, end);

                if (end == line.Length)
                    yield break;

                i = end;
            }
        }
    }
}
