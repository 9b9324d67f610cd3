using System.Text.Json;
using ResolutionLint.Cli.Reporting;

namespace ResolutionLint.Cli.Merging;

/// <summary>Puts the reports of several shares of the files together: what comes out is the report of one run over all of them.</summary>
internal sealed class SarifMerge
{
    private readonly IReadOnlyList<SarifReport> reports;

    /// <param name="reports">The reports, at least one.</param>
    /// <exception cref="RequestException">They were not written by the same program with the same rules.</exception>
    public SarifMerge(IReadOnlyList<SarifReport> reports)
    {
        this.reports = reports;
        var tool = reports[0].ToolText;

        if (reports.FirstOrDefault(report => report.ToolText != tool) is { } other)
            throw new RequestException($"{other.Path} was written by another version or with other rules than {reports[0].Path}: reports of one version can be merged");

        // What is found in configuration stands in every report.
        Results =
        [
            .. reports.SelectMany(report => report.Results)
                .DistinctBy(result => result.GetRawText(), StringComparer.Ordinal)
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
                json.WriteArray("results", Results, result => result.WriteTo(json));
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
}
