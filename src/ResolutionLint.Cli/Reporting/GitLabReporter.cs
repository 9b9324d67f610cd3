using System.Text.Json;
using Microsoft.CodeAnalysis;
using ResolutionLint.Cli.Baselines;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting;

/// <summary>Findings as a Code Quality report, which GitLab compares with that of the branch merged into.</summary>
internal sealed class GitLabReporter(Terminal terminal) : IReporter
{
    public void Write(RunReport report, TextOutput output) => output.Write(JsonText.Of(json => Write(json, report)));

    private void Write(Utf8JsonWriter json, RunReport report)
    {
        var root = terminal.Variable("CI_PROJECT_DIR");
        json.WriteStartArray();

        foreach (var file in report.Files)
            Write(json, file, ForgePath.Of(file, root));

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FileReport file, string path)
    {
        var fingerprints = Fingerprint.Of(file);

        foreach (var finding in file.Findings)
        {
            json.WriteStartObject();
            json.WriteString("description", Place.MessageOf(file, finding));
            json.WriteString("check_name", finding.Id);
            json.WriteString("fingerprint", Fingerprint.InFile(path, fingerprints[finding]));
            json.WriteString("severity", SeverityOf(finding));
            json.WriteStartObject("location");
            json.WriteString("path", path);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", file.Lines.GetPosition(finding.Span.Start).Line + 1);
            json.WriteNumber("end", file.Lines.GetPosition(finding.Span.End).Line + 1);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static string SeverityOf(Finding finding) => finding.Severity switch
    {
        DiagnosticSeverity.Error => "major",
        DiagnosticSeverity.Warning => "minor",
        _ => "info",
    };
}
