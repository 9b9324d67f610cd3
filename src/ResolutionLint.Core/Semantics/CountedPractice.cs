namespace ResolutionLint.Core.Semantics;

/// <summary>The texts by whose practice conventions were counted, where the manuals leave a question open.</summary>
public static class CountedPractice
{
    /// <summary>The first day of the texts that were counted. What an older text does otherwise was not wrong for that.</summary>
    public static DateOnly Since { get; } = new(1994, 1, 1);
}
