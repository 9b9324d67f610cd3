namespace ResolutionLint.Core.Text;

/// <summary>Finds the word that was probably meant.</summary>
public static class NearMiss
{
    /// <summary>The nearest of the words that could have been meant; null where none is near enough.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="candidates">The words that could have been meant; of equally near ones the first is taken.</param>
    public static string? Find(string written, IEnumerable<string> candidates)
    {
        // One slip in two letters is another word.
        var limit = written.Length < 3 ? 0 : Math.Max(1, written.Length / 3);
        string? nearest = null;

        foreach (var candidate in candidates)
        {
            var distance = Distance(written, candidate, limit);

            if (distance > limit)
                continue;

            nearest = candidate;
            limit = distance - 1;
        }

        return nearest;
    }

    /// <summary>What to write in place of a word that is not among the known ones, as the end of a message: "did you mean error?", or else the whole list.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="known">The words that may stand there.</param>
    public static string Advice(string written, IReadOnlyCollection<string> known) =>
        Find(written, known) is { } meant ? $"did you mean {meant}?" : $"write one of {string.Join(", ", known)}";

    /// <summary>How many letters have to be changed, added, left out or swapped with their neighbour, in any case; more than the limit where it is passed.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (limit < 0 || Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;

        var (before, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);

        for (var j = 0; j <= b.Length; j++)
            above[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;

            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));

                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
