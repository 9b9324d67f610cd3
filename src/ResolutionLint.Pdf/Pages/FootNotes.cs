using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Pdf.Pages;

/// <summary>
/// Finds the notes at the foot of a page: below a rule of underscores, in small letters below the text, or as large as it and behind
/// the first marker of the page.
/// </summary>
/// <param name="measures">How the text is set.</param>
internal sealed partial class FootNotes(Measures measures)
{
    private const int ShortestRule = 5;
    private const double WidestPitch = 1.4;

    // The number of a note and its words may stand apart as columns do; a table has more.
    private const int MostColumns = 2;

    /// <summary>Whether a line is a rule; one that is drawn leaves nothing in the text layer.</summary>
    public static bool IsRule(Line line) => line.Text.Length >= ShortestRule && line.Text.AsSpan().IndexOfAnyExcept("_-–—") < 0;

    /// <summary>Whether a line begins with the marker of a note.</summary>
    /// <remarks>Word processors other than Word set the number as large as the words of the note.</remarks>
    public static bool Starts(Line line) => line.Words[0].IsRaised || MarkerPattern().IsMatch(line.Text);

    /// <summary>Whether a row begins with the marker of a note.</summary>
    /// <remarks>The words of a note may stand behind a tab so wide that they look like another column.</remarks>
    public static bool Starts(ImmutableArray<Line> row) => row.Length <= MostColumns && Starts(Line.Across(row));

    /// <summary>Index of the first row of the notes; the number of rows where there are none.</summary>
    /// <param name="rows">The rows of a page, its furniture left out.</param>
    /// <param name="goesOn">Whether a note of the page before may go on.</param>
    public int FirstRowOf(IReadOnlyList<ImmutableArray<Line>> rows, bool goesOn)
    {
        var small = rows.Count;

        while (small > 0 && (rows[small - 1].All(measures.IsSmall) || IsRule(rows[small - 1][0])))
            small--;

        var first = goesOn ? small : FirstMarked(rows, small);
        return first < rows.Count ? first : FirstReferred(rows);
    }

    // What is small above the first marker may be the end of a table; what stands close above it is the end of a note.
    private static int FirstMarked(IReadOnlyList<ImmutableArray<Line>> rows, int small)
    {
        var first = small;

        while (first < rows.Count && !IsRule(rows[first][0]) && !Starts(rows[first]))
            first++;

        while (first > small && first < rows.Count && rows[first][0].Baseline - rows[first - 1][0].Baseline < WidestPitch * rows[first][0].Size)
            first--;

        return first;
    }

    // A date may begin with the figure of a marker, but nothing sets it off from the line above.
    private int FirstReferred(IReadOnlyList<ImmutableArray<Line>> rows)
    {
        if (NoteMarker.In(rows) is not [var marker, ..])
            return rows.Count;

        for (var i = rows.Count - 1; i > 0; i--)
        {
            if (IsNoteOf(marker, rows[i]) && measures.IsSetOff(rows[i - 1][0], rows[i][0]))
                return i;
        }

        return rows.Count;
    }

    private static bool IsNoteOf(string marker, ImmutableArray<Line> row) =>
        row[0].Words[0].Text == marker && Starts(row) && !ClosingLinePattern.IsMatch(row[0].Text);

    [GeneratedRegex(@"^(?:\*{1,3}|[0-9]{1,3})(?:/(?=\s)|(?=\s|[A-Z“]))")]
    private static partial Regex MarkerPattern();
}
