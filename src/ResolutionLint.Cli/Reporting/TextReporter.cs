using System.Globalization;
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
            output.WriteLine(RunSummary.Of(report) + FixSummary(report));

        RunTables.Write(report, output);
    }

    /// <summary>Writes one finding, and a blank line behind it.</summary>
    public static void Write(FileReport file, Finding finding, TextOutput output)
    {
        var tone = SeverityWords.ToneOf(finding.Severity);
        var path = CharacterCells.Shown(file.Path);
        output.Write($"{Place.In(file, path, finding.Span.Start)} ", Tone.Strong);
        output.Write($"{SeverityWords.Of(finding.Severity)} {finding.Id}", tone);
        output.WriteLine($": {finding.Message}");

        if (file.Text.Length > 0)
            WriteExcerpt(Excerpt.Of(file.Text, file.Lines, finding.Span), hasNumber: file.Names is null, tone, output);

        foreach (var related in finding.Related)
            output.WriteLine($"        see {Place.In(file, path, related.Span.Start)}: {related.Message}", Tone.Quiet);

        if (finding.Fix is { } fix)
            output.WriteLine($"        fix: {fix.Title} ({(fix.Safety == FixSafety.Safe ? "--fix" : "--fix --unsafe-fixes")})", Tone.Quiet);

        output.WriteLine();
    }

    private static void WriteExcerpt(Excerpt excerpt, bool hasNumber, Tone tone, TextOutput output)
    {
        var number = (hasNumber ? excerpt.LineNumber.ToString(CultureInfo.InvariantCulture) : string.Empty).PadLeft(5);
        output.Write($"{number} | ", Tone.Quiet);
        output.WriteLine(excerpt.Line);
        output.Write($"      | ", Tone.Quiet);
        output.Write(excerpt.Indent);
        output.WriteLine(excerpt.Marks, tone);
    }

    /// <summary>What a baseline knows in vain hides a mistake that comes back, so it is named.</summary>
    private static void WriteBaseline(BaselineSummary baseline, TextOutput output)
    {
        if (baseline.Written is { } written)
            output.WriteLine($"{written}: written.");

        if (baseline.Gone.IsEmpty)
            return;

        output.WriteLine($"{baseline.Path}: {RunSummary.Counted(baseline.Gone.Length, "finding")} in it {(baseline.Gone.Length == 1 ? "does" : "do")} not occur any more; --write-baseline {baseline.Path} takes {(baseline.Gone.Length == 1 ? "it" : "them")} out.");

        foreach (var file in baseline.Gone.CountBy(gone => (gone.Path, gone.Identity.Rule)))
            output.WriteLine($"    {CharacterCells.Shown(file.Key.Path)}: {file.Key.Rule}{(file.Value > 1 ? $", {file.Value} times" : string.Empty)}", Tone.Quiet);
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
}
