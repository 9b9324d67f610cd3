using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.Reporting;

/// <summary>Findings as SARIF 2.1.0: one run, with all rules and their help.</summary>
internal sealed class SarifReporter(IRuleCatalog catalog) : IReporter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Dictionary<string, int> indexes =
        catalog.Rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    public void Write(RunReport report, TextOutput output) => output.Write(JsonText.Of(json => Write(json, report)));

    private void Write(Utf8JsonWriter json, RunReport report)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.IsComplete);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");

        foreach (var file in report.Files)
        {
            foreach (var finding in file.Findings)
                WriteResult(json, file, finding, suppression: null);

            foreach (var suppressed in file.Suppressed)
                WriteResult(json, file, suppressed.Finding, suppressed);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ResolutionLint");
        json.WriteString("version", Application.Version);
        json.WriteString("semanticVersion", Application.Version);
        json.WriteString("informationUri", ProjectAddress.Root);
        json.WriteArray("rules", catalog.Rules, rule => WriteRule(json, rule));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleDescriptor rule)
    {
        var title = Text(rule.Descriptor.Title);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", RuleNames.ClassNameOf(rule));
        WriteMessage(json, "shortDescription", title);
        WriteMessage(json, "fullDescription", title);

        // A plug-in need not have pages of its own.
        if (rule.Descriptor.HelpLinkUri.Length > 0)
            json.WriteString("helpUri", rule.Descriptor.HelpLinkUri);

        json.WriteStartObject("help");
        json.WriteString("text", rule.Source.Length > 0 ? $"{title}. Source: {rule.Source}" : $"{title}.");

        if (RulePage.Read(rule) is { } page)
            json.WriteString("markdown", page);

        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", rule.Descriptor.IsEnabledByDefault);
        json.WriteString("level", SeverityWords.SarifLevelOf(rule.Descriptor.DefaultSeverity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Descriptor.Category);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, FileReport file, Finding finding, SuppressedFinding? suppression)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);

        if (indexes.TryGetValue(finding.Id, out var index))
            json.WriteNumber("ruleIndex", index);

        json.WriteString("level", SeverityWords.SarifLevelOf(finding.Severity));
        WriteMessage(json, "message", finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, file, finding.Span, message: null);
        json.WriteEndArray();

        if (finding.Related.Length > 0)
            json.WriteArray("relatedLocations", finding.Related, related => WriteLocation(json, file, related.Span, related.Message));

        if (finding.Fix is { } fix)
            WriteFix(json, file, fix);

        if (suppression is not null)
            WriteSuppression(json, suppression);

        json.WriteEndObject();
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
        WriteArtifact(json, file);
        WriteRegion(json, "region", file, span);
        json.WriteEndObject();

        if (message is not null)
            WriteMessage(json, "message", message);

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, FileReport file, CodeFix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteMessage(json, "description", fix.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, file);
        json.WriteArray("replacements", fix.Changes, change =>
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", file, change.Span);
            WriteMessage(json, "insertedContent", change.NewText ?? string.Empty);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifact(Utf8JsonWriter json, FileReport file)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(file.Path));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, FileReport file, TextSpan span)
    {
        var (start, end) = (file.Lines.GetPosition(span.Start), file.Lines.GetPosition(span.End));
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line + 1);
        json.WriteNumber("startColumn", start.Character + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Character + 1);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string UriOf(string path) =>
        Path.IsPathRooted(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Text(Microsoft.CodeAnalysis.LocalizableString text) =>
        text.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
