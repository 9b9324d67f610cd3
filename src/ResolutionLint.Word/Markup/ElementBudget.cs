namespace ResolutionLint.Word.Markup;

/// <summary>How many elements all parts together may still have that are read of a file. Each takes some three hundred bytes of memory.</summary>
internal sealed class ElementBudget
{
    /// <summary>How many there are at first. A thousand pages have about half a million.</summary>
    public const int Most = 1_000_000;

    private int left = Most;

    /// <summary>Takes elements.</summary>
    /// <returns>Whether as many were left.</returns>
    public bool TryTake(int count) => Interlocked.Add(ref left, -count) >= 0;
}
