using System.Collections.Immutable;

namespace ResolutionLint.Cli.Baselines;

/// <summary>What there is to say of a baseline after a run.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Gone">What it knows and the run did not find.</param>
internal sealed record BaselineSummary(string Path, ImmutableArray<GoneFinding> Gone)
{
    /// <summary>The file that was written; null where none was.</summary>
    public string? Written { get; init; }
}
