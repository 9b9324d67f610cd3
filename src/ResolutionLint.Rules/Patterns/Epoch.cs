namespace ResolutionLint.Rules.Patterns;

/// <summary>The time in which a usage counts as a fault, since usage changes.</summary>
/// <param name="From">The first day; null where it has always been so.</param>
/// <param name="Until">The last day; null where it still is.</param>
internal sealed record Epoch(DateOnly? From, DateOnly? Until)
{
    public static Epoch Always { get; } = new(null, null);

    public bool Contains(DateOnly day) => !(day < From) && !(day > Until);
}
