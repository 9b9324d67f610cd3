using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.Reporting.Sarif;

/// <summary>Findings as SARIF 2.1.0: one run, with all rules and their help.</summary>
internal sealed class SarifReporter(IRuleCatalog catalog, string currentDirectory) : IReporter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string FingerprintName = "resolutionLint/v1";

    public void Write(RunReport report, TextOutput output) => output.Write(JsonText.Of(json => Write(json, report)));

    private void Write(Utf8JsonWriter json, RunReport report)
    {
        var rules = new SarifRules(catalog, report);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.IsComplete);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteArray("results", new SarifResults(report, currentDirectory).All, result => Write(json, result, rules));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, SarifRules rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ResolutionLint");
        json.WriteString("version", Application.Version);
        json.WriteString("semanticVersion", Application.Version);
        json.WriteString("informationUri", ProjectAddress.Root);
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SarifResult result, SarifRules rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.RuleId);

        if (rules.IndexOf(result.RuleId) is { } index)
            json.WriteNumber("ruleIndex", index);

        if (result.Found is { } found)
            WriteFound(json, found.File, found.Finding);
        else
            WriteAbsent(json, result, rules);

        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, result.Fingerprint);
        json.WriteEndObject();

        if (result.Suppression is { } suppression)
            WriteSuppression(json, suppression);

        if (result.BaselineState is { } state)
            json.WriteString("baselineState", state);

        json.WriteEndObject();
    }

    private static void WriteFound(Utf8JsonWriter json, FileReport file, Finding finding)
    {
        json.WriteString("level", SeverityWords.SarifLevelOf(finding.Severity));
        json.WriteMessage("message", finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, file, finding.Span, message: null);
        json.WriteEndArray();

        if (finding.Related.Length > 0)
            json.WriteArray("relatedLocations", finding.Related, related => WriteLocation(json, file, related.Span, related.Message));

        // Whoever applies a fix applies it to the file, and the edits are of its text.
        if (finding.Fix is { } fix && file.Names is null)
            WriteFix(json, file, fix);
    }

    /// <summary>Of what is gone, the file is known, and the words that were marked.</summary>
    private static void WriteAbsent(Utf8JsonWriter json, SarifResult result, SarifRules rules)
    {
        json.WriteString("level", rules.LevelOf(result.RuleId));
        json.WriteMessage("message", $"Not found any more: {rules.TitleOf(result.RuleId)} (\"{result.Words}\").");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteArtifact(result.Path);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter json, SuppressedFinding suppressed)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "inSource");

        if (suppressed.Reason is { } reason)
            json.WriteString("justification", reason);

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, FileReport file, TextSpan span, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteArtifact(file.Path);
        json.WriteRegion("region", file, span);

        if (file.Names is not null)
            json.WriteRegion("contextRegion", file, LinesOf(file, span));

        json.WriteEndObject();

        if (file.Names?.At(span.Start) is { Length: > 0 } name)
            WriteParagraph(json, name);

        if (message is not null)
            json.WriteMessage("message", message);

        json.WriteEndObject();
    }

    private static TextSpan LinesOf(FileReport file, TextSpan span)
    {
        var (first, last) = (file.Lines.GetPosition(span.Start).Line, file.Lines.GetPosition(span.End).Line);
        return TextSpan.FromBounds(file.Lines.GetSpan(first).Start, file.Lines.GetSpan(last).End);
    }

    private static void WriteParagraph(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", name);
        json.WriteString("kind", "element");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, FileReport file, CodeFix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteMessage("description", fix.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        json.WriteArtifact(file.Path);
        json.WriteArray("replacements", fix.Changes, change =>
        {
            json.WriteStartObject();
            json.WriteRegion("deletedRegion", file, change.Span);
            json.WriteMessage("insertedContent", change.NewText ?? string.Empty);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
