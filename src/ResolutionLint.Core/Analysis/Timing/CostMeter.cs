using System.Diagnostics;

namespace ResolutionLint.Core.Analysis.Timing;

/// <summary>
/// Measures where time goes while documents are linted. Work inside other work is counted for itself alone, so that no rule is
/// blamed for a part of the model that it happened to be the first to ask for. A meter is for one thread at a time.
/// </summary>
public sealed class CostMeter
{
    private readonly Dictionary<Cost, long> ticks = [];
    private readonly Stack<Cost> open = new();
    private long since;

    /// <summary>The time of each kind of work so far, the work inside it left out.</summary>
    public IEnumerable<KeyValuePair<Cost, TimeSpan>> Costs =>
        ticks.Select(pair => KeyValuePair.Create(pair.Key, Stopwatch.GetElapsedTime(0, pair.Value)));

    /// <summary>Does some work and counts its time, where there is a meter.</summary>
    /// <param name="meter">The meter; null where nothing is to be measured.</param>
    /// <param name="kind">The kind of work.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="work">The work.</param>
    public static TResult Measure<TResult>(CostMeter? meter, CostKind kind, string name, Func<TResult> work)
    {
        if (meter is null)
            return work();

        meter.Enter(new Cost(kind, name));

        try
        {
            return work();
        }
        finally
        {
            meter.Leave();
        }
    }

    /// <summary>Adds what another meter has measured.</summary>
    public void Add(CostMeter other)
    {
        foreach (var (cost, time) in other.ticks)
            Count(cost, time);
    }

    /// <summary>Begins some work inside what is being done.</summary>
    internal void Enter(Cost cost)
    {
        Charge();
        open.Push(cost);
    }

    /// <summary>Ends the work that was begun last.</summary>
    internal void Leave()
    {
        Charge();
        open.Pop();
    }

    private void Charge()
    {
        var now = Stopwatch.GetTimestamp();

        if (open.TryPeek(out var cost))
            Count(cost, now - since);

        since = now;
    }

    private void Count(Cost cost, long time) => ticks[cost] = ticks.GetValueOrDefault(cost) + time;
}
