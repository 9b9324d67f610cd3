namespace ResolutionLint.Cli.Reporting;

/// <summary>
/// Compares texts line by line. Fixes change single lines far apart, so the comparison goes through both texts side by side
/// and looks a bounded way ahead for the place where they meet again: linear, and right even where it is not the shortest.
/// </summary>
internal static class LineChanges
{
    private const int Horizon = 64;

    public static IEnumerable<LineChange> Between(string[] old, string[] @new)
    {
        var (i, j) = (0, 0);

        while (i < old.Length || j < @new.Length)
        {
            if (i < old.Length && j < @new.Length && old[i] == @new[j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var (skipOld, skipNew) = Meeting(old.AsSpan(i), @new.AsSpan(j));
            yield return new LineChange(i, i + skipOld, j, j + skipNew);
            (i, j) = (i + skipOld, j + skipNew);
        }
    }

    /// <summary>How many lines to skip on either side until both go on alike; all that is left where they do not soon.</summary>
    private static (int Old, int New) Meeting(ReadOnlySpan<string> old, ReadOnlySpan<string> @new)
    {
        for (var sum = 1; sum <= 2 * Horizon; sum++)
        {
            for (var a = Math.Min(sum, old.Length); a >= 0 && sum - a <= @new.Length; a--)
            {
                if (StartAlike(old[a..], @new[(sum - a)..]))
                    return (a, sum - a);
            }
        }

        return (old.Length, @new.Length);
    }

    private static bool StartAlike(ReadOnlySpan<string> old, ReadOnlySpan<string> @new) =>
        old.IsEmpty || @new.IsEmpty ? old.IsEmpty && @new.IsEmpty : old[0] == @new[0];
}
