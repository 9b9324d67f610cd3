using System.Text.Json;
using Microsoft.CodeAnalysis;
using ResolutionLint.Cli.Baselines;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Cli.Reporting;

/// <summary>Findings for programs, as report.schema.json beside this file describes them.</summary>
internal sealed class JsonReporter : IReporter
{
    private const int SchemaVersion = 1;

    public void Write(RunReport report, TextOutput output) => output.Write(JsonText.Of(json => Write(json, report)));

    private static void Write(Utf8JsonWriter json, RunReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteArray("files", report.Files, file => Write(json, file));
        json.WriteStartObject("summary");
        json.WriteNumber("files", report.Documents);
        json.WriteNumber("withoutResolution", report.WithoutResolution);
        json.WriteNumber("excluded", report.Excluded);
        json.WriteNumber("errors", report.Count(DiagnosticSeverity.Error));
        json.WriteNumber("warnings", report.Count(DiagnosticSeverity.Warning));
        json.WriteNumber("suggestions", report.Count(DiagnosticSeverity.Info));
        json.WriteNumber("suppressed", report.Suppressed);
        json.WriteNumber("fixed", report.Fixed);

        if (report.Baseline is not null)
            json.WriteNumber("known", report.Known);

        json.WriteEndObject();

        if (report.Baseline is { } baseline)
            json.WriteArray("gone", baseline.Gone, gone => Write(json, gone));

        if (report.Statistics is { } statistics)
            Write(json, statistics);

        if (report.Timing is { } timing)
            Write(json, timing);

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GoneFinding gone)
    {
        json.WriteStartObject();
        json.WriteString("path", gone.Path);
        json.WriteString("id", gone.Identity.Rule);
        json.WriteString("words", gone.Identity.Words);
        json.WriteString("around", gone.Identity.Around);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Statistics statistics)
    {
        json.WriteStartObject("statistics");
        json.WriteNumber("words", statistics.Words);
        json.WriteNumber("resolutions", statistics.Resolutions);
        json.WriteArray("rules", statistics.Rules, rule =>
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("severity", SeverityWords.Of(rule.Severity));
            json.WriteNumber("count", rule.Count);
            json.WriteNumber("files", rule.Files);
            json.WriteNumber("perThousandWords", rule.PerThousandWords);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Timing timing)
    {
        json.WriteStartObject("timing");
        json.WriteNumber("milliseconds", Math.Round(timing.Milliseconds, 3));
        json.WriteArray("lines", timing.Lines, line =>
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(line.Kind.ToString()));
            json.WriteString("name", line.Name);
            json.WriteArray("rules", line.Rules, json.WriteStringValue);
            json.WriteNumber("milliseconds", Math.Round(line.Milliseconds, 3));
            json.WriteNumber("share", Math.Round(line.Share, 4));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FileReport file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("kind", file.Kind is { } kind ? KindName(kind) : null);
        json.WriteArray("diagnostics", file.Findings, finding => Write(json, file, finding));
        json.WriteEndObject();
    }

    /// <summary>The name of a kind in all our JSON: adoptedResolution.</summary>
    public static string KindName(DocumentKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static void Write(Utf8JsonWriter json, FileReport file, Finding finding)
    {
        var (start, end) = (file.Lines.GetPosition(finding.Span.Start), file.Lines.GetPosition(finding.Span.End));
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", SeverityWords.Of(finding.Severity));
        json.WriteString("message", finding.Message);

        if (file.Names is { } names)
            json.WriteString("paragraph", names.At(finding.Span.Start));

        json.WriteNumber("line", start.Line + 1);
        json.WriteNumber("column", start.Character + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Character + 1);
        json.WriteNumber("offset", finding.Span.Start);
        json.WriteNumber("length", finding.Span.Length);
        json.WriteArray("related", finding.Related, related => Write(json, file, related));
        Write(json, finding.Fix);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FileReport file, RelatedLocation related)
    {
        var start = file.Lines.GetPosition(related.Span.Start);
        json.WriteStartObject();
        json.WriteString("message", related.Message);
        json.WriteNumber("line", start.Line + 1);
        json.WriteNumber("column", start.Character + 1);
        json.WriteNumber("offset", related.Span.Start);
        json.WriteNumber("length", related.Span.Length);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CodeFix? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteString("safety", fix.Safety == FixSafety.Safe ? "safe" : "unsafe");
        json.WriteArray("edits", fix.Changes, change =>
        {
            json.WriteStartObject();
            json.WriteNumber("offset", change.Span.Start);
            json.WriteNumber("length", change.Span.Length);
            json.WriteString("text", change.NewText);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
