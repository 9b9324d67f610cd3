namespace ResolutionLint.Pdf.Pages;

/// <summary>Finds the words that stand on one baseline, from edge to edge of a page, and what is raised above it.</summary>
internal static class RowBuilder
{
    // In sizes of the smaller word: one font may sit a little deeper than another.
    private const double Unevenness = 0.2;

    // A raised word is smaller than its neighbour by a fifth at least, and at most so many of its sizes higher.
    private const double LargestRaised = 0.8;
    private const double HighestRaised = 0.7;
    private const int LongestRaised = 5;

    // Behind its word a marker comes at once or after a blank; before its note there may be a tab.
    private const double FarthestBehind = 0.6;
    private const double FarthestBefore = 3;

    // No page that is read by people has more; without bounds a page made to be slow would be.
    private const int MostRowsBelow = 8;
    private const int MostWords = 500;

    /// <summary>The rows of a page from top to bottom, the words of each from left to right.</summary>
    public static List<List<Word>> RowsOf(Page page)
    {
        var rows = OnBaselines(page.Words);

        foreach (var row in rows)
            row.Sort((one, other) => one.Box.Left.CompareTo(other.Box.Left));

        Attach(rows);
        return rows;
    }

    private static List<List<Word>> OnBaselines(IEnumerable<WordBox> words)
    {
        var rows = new List<List<Word>>();

        foreach (var word in words.OrderBy(word => word.Baseline))
        {
            if (rows.Count > 0 && word.Baseline - rows[^1][0].Box.Baseline <= Unevenness * Math.Min(word.Size, rows[^1][0].Box.Size))
                rows[^1].Add(new Word(word));
            else
                rows.Add([new Word(word)]);
        }

        return rows;
    }

    private static void Attach(List<List<Word>> rows)
    {
        for (var i = 0; i < rows.Count; i++)
            rows[i].RemoveAll(word => word.Text.Length <= LongestRaised && TryAttach(rows, i, word.Box));

        rows.RemoveAll(row => row.Count == 0);
    }

    private static bool TryAttach(List<List<Word>> rows, int from, WordBox raised)
    {
        for (var i = from + 1; i < Math.Min(rows.Count, from + MostRowsBelow); i++)
        {
            if (rows[i].Count > MostWords || PlaceIn(rows[i], raised) is not { } place)
                continue;

            rows[i].Insert(place, new Word(raised, IsRaised: true));
            return true;
        }

        return false;
    }

    private static int? PlaceIn(List<Word> row, WordBox raised)
    {
        var place = row.FindIndex(word => word.Box.Left > raised.Left);

        if (place < 0)
            place = row.Count;

        if (place == 0)
            return IsRaisedBeside(row[0], raised, row[0].Box.Left - raised.Right, FarthestBefore) ? 0 : null;

        return IsRaisedBeside(row[place - 1], raised, raised.Left - row[place - 1].Box.Right, FarthestBehind) ? place : null;
    }

    // Of two markers in a row, the second stands beside the first.
    private static bool IsRaisedBeside(Word neighbour, WordBox raised, double gap, double farthest)
    {
        var (size, height) = (neighbour.Box.Size, neighbour.Box.Baseline - raised.Baseline);

        if (neighbour.IsRaised)
            return Math.Abs(height) < Unevenness * size && gap < size;

        return raised.Size <= LargestRaised * size && height > 0 && height <= HighestRaised * size && gap > -Unevenness * size && gap <= farthest * size;
    }
}
