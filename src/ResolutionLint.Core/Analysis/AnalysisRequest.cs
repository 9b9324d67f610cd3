using ResolutionLint.Core.Analysis.Timing;

namespace ResolutionLint.Core.Analysis;

/// <summary>How a text is analyzed; what is found is the same.</summary>
internal sealed record AnalysisRequest
{
    public static AnalysisRequest Default { get; } = new();

    /// <summary>Measures where time goes; null where nothing is to be measured.</summary>
    public CostMeter? Meter { get; init; }

    /// <summary>How many threads share the checks between them.</summary>
    public int Lanes { get; init; } = 1;

    /// <summary>What the last analysis of the draft has left; null where there is none to follow.</summary>
    public DraftMemory? Memory { get; init; }

    /// <summary>Stops the analysis before the next check.</summary>
    public CancellationToken Cancellation { get; init; }
}
