using System.Collections.Immutable;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Baselines;

/// <summary>The files of a run, with what a baseline knows apart.</summary>
/// <param name="Files">The files, in the order of the run.</param>
/// <param name="Summary">What there is to say of the baseline; null where the run has none.</param>
internal sealed record MeasuredRun(ImmutableArray<FileReport> Files, BaselineSummary? Summary);
