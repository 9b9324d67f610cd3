namespace ResolutionLint.Benchmarks;

/// <summary>How long something took, many times over.</summary>
internal sealed class Durations
{
    private readonly List<double> milliseconds = [];

    public int Count => milliseconds.Count;

    public void Add(TimeSpan duration) => milliseconds.Add(duration.TotalMilliseconds);

    public override string ToString() =>
        milliseconds.Count == 0
            ? "none"
            : $"n {Count}, min {At(0):F1}, p50 {At(0.5):F1}, p90 {At(0.9):F1}, p99 {At(0.99):F1}, max {At(1):F1}";

    /// <summary>The median and the longest of each tenth, in the order in which they were: what is slow at the beginning only shows here.</summary>
    public string OverTime() => string.Join(", ", milliseconds.Chunk(Math.Max(1, (Count + 9) / 10)).Select(part => $"{At(part, 0.5):F0}/{part.Max():F0}"));

    private double At(double share) => At(milliseconds, share);

    private static double At(IEnumerable<double> some, double share)
    {
        var sorted = some.Order().ToList();
        return sorted[(int)Math.Min(sorted.Count - 1, Math.Floor(share * sorted.Count))];
    }
}
