using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Cli.Baselines;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Linting;

/// <summary>What was found in a run.</summary>
/// <param name="Files">The files in the order in which they were asked for; configuration files first.</param>
/// <param name="Excluded">How many files configuration or the command line excludes.</param>
/// <param name="Fixed">How many findings were fixed.</param>
/// <param name="IsComplete">Whether all that was asked could be done.</param>
internal sealed record RunReport(ImmutableArray<FileReport> Files, int Excluded, int Fixed, bool IsComplete)
{
    /// <summary>Whether to leave out the summary.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The baseline that the run was measured against; null where there was none.</summary>
    public BaselineSummary? Baseline { get; init; }

    /// <summary>The revision since which changes are looked at; null where everything is.</summary>
    public string? ChangedSince { get; init; }

    /// <summary>How many files were not looked at, since they have not changed.</summary>
    public int Unchanged { get; init; }

    /// <summary>The findings by rule; null where nobody asked for them.</summary>
    public Statistics? Statistics { get; init; }

    /// <summary>Where time went; null where nobody asked for it.</summary>
    public Timing? Timing { get; init; }

    public int Documents => Files.Count(file => !file.IsConfiguration);

    public int WithoutResolution => Files.Count(file => !file.IsConfiguration && !file.HoldsResolution);

    public int Suppressed => Files.Sum(file => file.Suppressed.Length);

    public int Known => Files.Sum(file => file.Known.Length);

    public int Count(DiagnosticSeverity severity) =>
        Files.Sum(file => file.Findings.Count(finding => finding.Severity == severity));

    public int CountFixable(FixSafety safety) =>
        Files.Sum(file => file.Findings.Count(finding => finding.Fix?.Safety == safety));
}
