using System.Text.Json;
using ResolutionLint.Cli.Reporting;

namespace ResolutionLint.Cli.Merging;

/// <summary>Puts the reports of several shares of the files together: what comes out is the report of one run over all of them.</summary>
internal sealed class SarifMerge
{
    private readonly IReadOnlyList<SarifReport> reports;
    private readonly IReadOnlyList<JsonElement> rules;
    private readonly Dictionary<string, int> places;

    /// <param name="reports">The reports, at least one.</param>
    /// <exception cref="RequestException">They were not written by the same program.</exception>
    public SarifMerge(IReadOnlyList<SarifReport> reports)
    {
        this.reports = reports;

        if (reports.FirstOrDefault(report => report.Version != reports[0].Version) is { } other)
            throw new RequestException($"{other.Path} was written by version {other.Version}, {reports[0].Path} by {reports[0].Version}: reports of one version can be merged");

        // An office's rules are listed where they found something.
        rules = [.. reports.SelectMany(report => report.Rules).DistinctBy(IdOf, StringComparer.Ordinal).OrderBy(IdOf, StringComparer.Ordinal)];
        places = rules.Index().ToDictionary(rule => IdOf(rule.Item), rule => rule.Index, StringComparer.Ordinal);

        // What is found in configuration stands in every report.
        Results =
        [
            .. reports.SelectMany(report => report.Results)
                .DistinctBy(KeyOf, StringComparer.Ordinal)
                .OrderBy(SarifReport.PathOf, StringComparer.Ordinal),
        ];
    }

    /// <summary>All results, each once, in the order of their files.</summary>
    public IReadOnlyList<JsonElement> Results { get; }

    /// <summary>The merged report.</summary>
    public string ToJson() => JsonText.Of(json =>
    {
        json.WriteStartObject();

        foreach (var property in reports[0].Root.EnumerateObject().Where(property => property.Name != "runs"))
            property.WriteTo(json);

        json.WriteStartArray("runs");
        WriteRun(json);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteRun(Utf8JsonWriter json)
    {
        json.WriteStartObject();

        foreach (var property in reports[0].Run.EnumerateObject())
        {
            if (property.Name == "results")
                json.WriteArray("results", Results, result => WriteResult(json, result));
            else if (property.Name == "tool")
                WriteTool(json);
            else if (property.Name == "invocations")
                WriteInvocation(json);
            else
                property.WriteTo(json);
        }

        json.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", reports.All(report => report.IsComplete));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");

        foreach (var property in reports[0].Driver.EnumerateObject())
        {
            if (property.Name == "rules")
                json.WriteArray("rules", rules, rule => rule.WriteTo(json));
            else
                property.WriteTo(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The place of a rule in the list may be another than in its own report.</summary>
    private void WriteResult(Utf8JsonWriter json, JsonElement result)
    {
        json.WriteStartObject();

        foreach (var property in result.EnumerateObject())
        {
            if (property.Name == "ruleIndex" && places.TryGetValue(SarifReport.RuleOf(result), out var place))
                json.WriteNumber("ruleIndex", place);
            else
                property.WriteTo(json);
        }

        json.WriteEndObject();
    }

    /// <summary>What is the same in the reports of different shares, whatever place its rule has there.</summary>
    private static string KeyOf(JsonElement result) =>
        string.Concat(result.EnumerateObject().Where(property => property.Name != "ruleIndex").Select(property => property.ToString()));

    private static string IdOf(JsonElement rule) => rule.GetProperty("id").GetString()!;
}
