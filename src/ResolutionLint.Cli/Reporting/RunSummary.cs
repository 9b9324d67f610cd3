using Microsoft.CodeAnalysis;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Reporting;

/// <summary>What a run has done, in one sentence.</summary>
internal static class RunSummary
{
    public static string Of(RunReport report)
    {
        var files = Counted(report.Documents, "file");
        var without = report.WithoutResolution > 0 ? $" ({report.WithoutResolution} without a resolution)" : string.Empty;
        var unchanged = report.ChangedSince is { } revision ? $" changed since {revision}, {report.Unchanged} not" : string.Empty;
        var excluded = report.Excluded > 0 ? $", {report.Excluded} excluded" : string.Empty;
        var errors = Counted(report.Count(DiagnosticSeverity.Error), "error");
        var warnings = Counted(report.Count(DiagnosticSeverity.Warning), "warning");
        var suggestions = Counted(report.Count(DiagnosticSeverity.Info), "suggestion");
        var found = report.Files.Sum(file => file.Findings.Length);
        var known = report.Baseline is null ? string.Empty : $"; {found} new, {report.Known} in the baseline";
        var suppressed = report.Suppressed > 0 ? $", {report.Suppressed} suppressed" : string.Empty;
        return $"{files}{unchanged}{without}{excluded}: {errors}, {warnings}, {suggestions}{known}{suppressed}.";
    }

    public static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
