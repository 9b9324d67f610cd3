namespace ResolutionLint.Core.Semantics.Names;

/// <summary>How many letters two words are apart.</summary>
internal static class SlipDistance
{
    /// <summary>Whether at most so many letters have to be changed, put in or left out.</summary>
    public static bool Within(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit || one.Length > 40 || other.Length > 40)
            return false;

        Span<int> previous = stackalloc int[other.Length + 1];
        Span<int> current = stackalloc int[other.Length + 1];

        for (var j = 0; j <= other.Length; j++)
            previous[j] = j;

        foreach (var letter in one)
        {
            current[0] = previous[0] + 1;

            for (var j = 1; j <= other.Length; j++)
            {
                var change = previous[j - 1] + (letter == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            current.CopyTo(previous);
        }

        return previous[other.Length] <= limit;
    }
}
