namespace ResolutionLint.Core.Text;

/// <summary>The order of texts in which runs of digits count as numbers: 9 before 10.</summary>
public static class NaturalOrder
{
    /// <summary>Below 0 where the first text stands before the second, above 0 where it stands behind it.</summary>
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var leftLength = Math.Max(1, DigitsOf(left));
            var rightLength = Math.Max(1, DigitsOf(right));
            var order = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0])
                ? CompareNumbers(left[..leftLength], right[..rightLength])
                : left[0].CompareTo(right[0]);

            if (order != 0)
                return order;

            left = left[leftLength..];
            right = right[rightLength..];
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }
}
