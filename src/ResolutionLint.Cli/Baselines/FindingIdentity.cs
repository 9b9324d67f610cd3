namespace ResolutionLint.Cli.Baselines;

/// <summary>What a finding is known by when its draft has been edited elsewhere.</summary>
/// <param name="Rule">The id of its rule.</param>
/// <param name="Words">The words that it marks, on one line.</param>
/// <param name="Around">Some words before and some behind them in their paragraph, with a bar between, on one line.</param>
/// <remarks>Line breaks, blanks, and number or letter of the paragraph are no part of it.</remarks>
internal readonly record struct FindingIdentity(string Rule, string Words, string Around)
{
    /// <summary>Shorter words stand beside everything.</summary>
    private const int ShortestTelling = 4;

    /// <summary>Whether the words around are those of the other after an edit: they have one that tells something in common, or neither has any.</summary>
    public bool IsNear(FindingIdentity other)
    {
        var others = Telling(other.Around);
        var own = Telling(Around);
        return own.Overlaps(others) || own.Count + others.Count == 0;
    }

    private static HashSet<string> Telling(string words) =>
        [.. words.Split([' ', '|', ',', ';', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestTelling)];
}
