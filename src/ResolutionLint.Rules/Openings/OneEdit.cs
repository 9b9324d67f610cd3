namespace ResolutionLint.Rules.Openings;

/// <summary>Tells words that one slip of the hand turns into each other.</summary>
internal static class OneEdit
{
    /// <summary>Whether one letter is added, lost, replaced or exchanged with its neighbour. The same word is no slip.</summary>
    public static bool Separates(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length < right.Length)
            return Separates(right, left);

        if (left.Length - right.Length > 1)
            return false;

        var start = left.CommonPrefixLength(right);
        var first = left[start..];
        var second = right[start..];

        if (first.Length != second.Length)
            return first[1..].SequenceEqual(second);

        return first.Length > 0
            && (first[1..].SequenceEqual(second[1..])
                || (first.Length > 1 && first[0] == second[1] && first[1] == second[0] && first[2..].SequenceEqual(second[2..])));
    }
}
