namespace ResolutionLint.Core.Semantics.Names;

/// <summary>How the words of a text line up with a registered name.</summary>
/// <param name="First">Index of the first token of the text that takes part.</param>
/// <param name="End">Index behind the last.</param>
/// <param name="SmallEdits">Small words changed, left out or put in, and words in another number.</param>
/// <param name="LargeEdits">Words of meaning changed, left out or put in.</param>
internal readonly record struct NameAlignment(int First, int End, int SmallEdits, int LargeEdits)
{
    /// <summary>What a large edit costs: more than any number of small ones.</summary>
    public const int CostOfLarge = 100;

    /// <summary>What all edits cost together.</summary>
    public int Cost => LargeEdits * CostOfLarge + SmallEdits;

    public NameAlignment WithSmall(int end) => this with { End = end, SmallEdits = SmallEdits + 1 };

    public NameAlignment WithLarge(int end) => this with { End = end, LargeEdits = LargeEdits + 1 };
}
