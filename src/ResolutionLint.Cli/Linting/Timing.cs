using System.Collections.Immutable;
using ResolutionLint.Core.Analysis.Timing;

namespace ResolutionLint.Cli.Linting;

/// <summary>Where the time of a run went, the most costly first. What ran side by side is added up.</summary>
internal sealed record Timing(ImmutableArray<TimingLine> Lines, double Milliseconds)
{
    /// <summary>Sorts what was measured.</summary>
    /// <param name="meter">What was measured.</param>
    /// <param name="rulesOf">The ids of the rules of an analyzer, by its class.</param>
    public static Timing Of(CostMeter meter, Func<string, ImmutableArray<string>> rulesOf)
    {
        var costs = meter.Costs.Select(pair => (pair.Key, pair.Value.TotalMilliseconds)).ToList();
        var total = costs.Sum(pair => pair.TotalMilliseconds);

        return new Timing(
            [
                .. costs
                    .Select(pair => new TimingLine(
                        pair.Key.Kind,
                        pair.Key.Name,
                        pair.Key.Kind == CostKind.Analyzer ? rulesOf(pair.Key.Name) : [],
                        pair.TotalMilliseconds,
                        total == 0 ? 0 : pair.TotalMilliseconds / total))
                    .OrderByDescending(line => line.Milliseconds)
                    .ThenBy(line => line.Name, StringComparer.Ordinal),
            ],
            total);
    }
}
