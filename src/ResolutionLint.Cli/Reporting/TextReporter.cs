using System.Globalization;
using Microsoft.CodeAnalysis;
using ResolutionLint.Cli.Baselines;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting;

/// <summary>Findings for people: each with its place, its message, the source line and the fix.</summary>
internal sealed class TextReporter : IReporter
{
    public void Write(RunReport report, TextOutput output)
    {
        foreach (var file in report.Files)
        {
            foreach (var finding in file.Findings)
                Write(file, finding, output);
        }

        if (!report.IsQuiet && report.Baseline is { } baseline)
            WriteBaseline(baseline, output);

        if (!report.IsQuiet && (report.Documents > 0 || report.IsComplete))
            WriteSummary(report, output);

        RunTables.Write(report, output);
    }

    private static void Write(FileReport file, Finding finding, TextOutput output)
    {
        var tone = SeverityWords.ToneOf(finding.Severity);
        output.Write($"{file.Path}:{Place(file, finding.Span.Start)} ", Tone.Strong);
        output.Write($"{SeverityWords.Of(finding.Severity)} {finding.Id}", tone);
        output.WriteLine($": {finding.Message}");

        if (file.Text.Length > 0)
            WriteExcerpt(Excerpt.Of(file.Text, file.Lines, finding.Span), tone, output);

        foreach (var related in finding.Related)
            output.WriteLine($"        see {file.Path}:{Place(file, related.Span.Start)}: {related.Message}", Tone.Quiet);

        if (finding.Fix is { } fix)
            output.WriteLine($"        fix: {fix.Title} ({(fix.Safety == FixSafety.Safe ? "--fix" : "--fix --unsafe-fixes")})", Tone.Quiet);

        output.WriteLine();
    }

    private static void WriteExcerpt(Excerpt excerpt, Tone tone, TextOutput output)
    {
        var number = excerpt.LineNumber.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        output.Write($"{number} | ", Tone.Quiet);
        output.WriteLine(excerpt.Line);
        output.Write($"      | ", Tone.Quiet);
        output.Write(excerpt.Indent);
        output.WriteLine(excerpt.Marks, tone);
    }

    private static void WriteSummary(RunReport report, TextOutput output)
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
        output.WriteLine($"{files}{unchanged}{without}{excluded}: {errors}, {warnings}, {suggestions}{known}{suppressed}.{FixSummary(report)}");
    }

    /// <summary>What a baseline knows in vain hides a mistake that comes back, so it is named.</summary>
    private static void WriteBaseline(BaselineSummary baseline, TextOutput output)
    {
        if (baseline.Written is { } written)
            output.WriteLine($"{written}: written.");

        if (baseline.Gone.IsEmpty)
            return;

        output.WriteLine($"{baseline.Path}: {Counted(baseline.Gone.Length, "finding")} in it {(baseline.Gone.Length == 1 ? "does" : "do")} not occur any more; --write-baseline {baseline.Path} takes {(baseline.Gone.Length == 1 ? "it" : "them")} out.");

        foreach (var file in baseline.Gone.CountBy(gone => (gone.Path, gone.Identity.Rule)))
            output.WriteLine($"    {file.Key.Path}: {file.Key.Rule}{(file.Value > 1 ? $", {file.Value} times" : string.Empty)}", Tone.Quiet);
    }

    private static string FixSummary(RunReport report)
    {
        var done = report.Fixed > 0 ? $" {report.Fixed} fixed." : string.Empty;
        var (safe, risky) = (report.CountFixable(FixSafety.Safe), report.CountFixable(FixSafety.Unsafe));

        return (safe, risky) switch
        {
            (0, 0) => done,
            (_, 0) => $"{done} --fix mends {safe} of them.",
            (0, _) => $"{done} --fix --unsafe-fixes mends {risky} of them.",
            _ => $"{done} --fix mends {safe} of them, with --unsafe-fixes {safe + risky}.",
        };
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string Place(FileReport file, int offset)
    {
        var position = file.Lines.GetPosition(offset);
        return $"{position.Line + 1}:{position.Character + 1}";
    }
}
