namespace ResolutionLint.Core.Semantics.Names;

/// <summary>Tells a slip of the pen from another word.</summary>
internal static class SlipDistance
{
    /// <summary>Whether one letter was changed, put in, left out or swapped with its neighbour, at most.</summary>
    public static bool IsOneSlip(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var shared = one.CommonPrefixLength(other);

        return (one.Length - other.Length) switch
        {
            0 => shared == one.Length || one[(shared + 1)..].SequenceEqual(other[(shared + 1)..]) || IsSwap(one[shared..], other[shared..]),
            1 => one[(shared + 1)..].SequenceEqual(other[shared..]),
            -1 => one[shared..].SequenceEqual(other[(shared + 1)..]),
            _ => false,
        };
    }

    private static bool IsSwap(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length > 1
        && one[0] == other[1]
        && one[1] == other[0]
        && one[2..].SequenceEqual(other[2..]);
}
