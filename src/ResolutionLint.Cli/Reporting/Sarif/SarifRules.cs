using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.Reporting.Sarif;

/// <summary>The rules of a run: all of the catalog, and those of an office that found something.</summary>
internal sealed class SarifRules
{
    private readonly IRuleCatalog catalog;
    private readonly DiagnosticDescriptor[] rules;
    private readonly Dictionary<string, int> indexes;

    public SarifRules(IRuleCatalog catalog, RunReport report)
    {
        this.catalog = catalog;
        rules =
        [
            .. catalog.Rules.Select(rule => rule.Descriptor)
                .Concat(report.Files.SelectMany(DescriptorsIn))
                .DistinctBy(rule => rule.Id, StringComparer.Ordinal)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];
        indexes = rules.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);
    }

    /// <summary>The place of a rule among all; null where it is not among them.</summary>
    public int? IndexOf(string id) => indexes.TryGetValue(id, out var index) ? index : null;

    /// <summary>What a rule finds, in one line; its id where nothing is known of it.</summary>
    public string TitleOf(string id) => IndexOf(id) is { } index ? Text(rules[index].Title) : id;

    /// <summary>The default level of a rule.</summary>
    public string LevelOf(string id) => SeverityWords.SarifLevelOf(IndexOf(id) is { } index ? rules[index].DefaultSeverity : DiagnosticSeverity.Warning);

    public void Write(Utf8JsonWriter json) => json.WriteArray("rules", rules, rule => Write(json, rule));

    private void Write(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        var known = catalog.TryGet(rule.Id, out var found) ? found : null;
        var page = known is null ? null : RulePage.Read(known);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);

        if (known is not null)
            json.WriteString("name", RuleNames.ClassNameOf(known));

        json.WriteMessage("shortDescription", $"{Text(rule.Title)}.");
        json.WriteMessage("fullDescription", FullDescription(rule, page));

        // A plug-in need not have pages of its own.
        if (rule.HelpLinkUri.Length > 0)
            json.WriteString("helpUri", rule.HelpLinkUri);

        WriteHelp(json, rule, known, page);
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", rule.IsEnabledByDefault);
        json.WriteString("level", SeverityWords.SarifLevelOf(rule.DefaultSeverity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category);
        json.WriteArray("tags", [rule.Category], json.WriteStringValue);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, DiagnosticDescriptor rule, RuleDescriptor? known, string? page)
    {
        json.WriteStartObject("help");
        json.WriteString("text", known is { Source.Length: > 0 } ? $"{Text(rule.Title)}. Source: {known.Source}" : $"{Text(rule.Title)}.");

        if (page is not null)
            json.WriteString("markdown", page);

        json.WriteEndObject();
    }

    /// <summary>What the page says that the rule finds; what the rule says of itself where it has no page.</summary>
    private static string FullDescription(DiagnosticDescriptor rule, string? page)
    {
        var paragraphs = page?.ReplaceLineEndings("\n").Split("\n\n") ?? [];
        var heading = Array.FindIndex(paragraphs, paragraph => paragraph.StartsWith("## ", StringComparison.Ordinal));

        return heading >= 0 && heading + 1 < paragraphs.Length ? paragraphs[heading + 1].Trim()
            : Text(rule.Description) is { Length: > 0 } description ? description
            : $"{Text(rule.Title)}: {Text(rule.MessageFormat)}";
    }

    private static IEnumerable<DiagnosticDescriptor> DescriptorsIn(FileReport file) =>
        file.Findings
            .Concat(file.Known.Select(known => known.Finding))
            .Concat(file.Suppressed.Select(suppressed => suppressed.Finding))
            .Select(finding => finding.Diagnostic.Descriptor);

    private static string Text(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);
}
