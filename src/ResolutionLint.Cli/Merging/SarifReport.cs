using System.Text.Json;
using ResolutionLint.Cli.Files;

namespace ResolutionLint.Cli.Merging;

/// <summary>A report of one run in SARIF, read back.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Root">The whole report.</param>
internal sealed record SarifReport(string Path, JsonElement Root)
{
    private const string Tool = "ResolutionLint";

    /// <summary>The run.</summary>
    public JsonElement Run => Root.GetProperty("runs")[0];

    /// <summary>Its results.</summary>
    public IEnumerable<JsonElement> Results => Run.GetProperty("results").EnumerateArray();

    /// <summary>Whether the run did all that was asked of it.</summary>
    public bool IsComplete => Run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean();

    /// <summary>The version of what ran.</summary>
    public string? Version => Driver.GetProperty("version").GetString();

    /// <summary>What ran.</summary>
    public JsonElement Driver => Run.GetProperty("tool").GetProperty("driver");

    /// <summary>Its rules: all that are built in, and those of an office that found something.</summary>
    public IEnumerable<JsonElement> Rules => Driver.GetProperty("rules").EnumerateArray();

    /// <summary>Reads a report.</summary>
    /// <exception cref="RequestException">The file cannot be read, or is no SARIF report of one run of this program.</exception>
    public static SarifReport Read(string path, string currentDirectory)
    {
        try
        {
            var report = new SarifReport(path, JsonDocument.Parse(FileBytes.ReadText(System.IO.Path.GetFullPath(path, currentDirectory))).RootElement);
            return report.IsOurs() ? report : throw new RequestException($"{path}: this is no SARIF report that reslint wrote");
        }
        catch (JsonException exception)
        {
            throw new RequestException($"{path}: the report cannot be read: this is no JSON (line {exception.LineNumber + 1})");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{path}: the report cannot be read: {FileBytes.ReasonOf(exception)}");
        }
    }

    private bool IsOurs()
    {
        try
        {
            return Root.GetProperty("version").GetString() == "2.1.0"
                && Root.GetProperty("runs").GetArrayLength() == 1
                && Driver.GetProperty("name").GetString() == Tool
                && Version is not null
                && Rules.All(rule => rule.GetProperty("id").GetString() is not null)
                && Run.GetProperty("invocations")[0].GetProperty("executionSuccessful").ValueKind is JsonValueKind.True or JsonValueKind.False
                && Results.All(result => PathOf(result) is not null && RuleOf(result) is not null && LevelOf(result) is not null);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return false;
        }
    }

    /// <summary>The path of the file that a result is about, without escapes.</summary>
    public static string? PathOf(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString() is { } uri
            ? Uri.UnescapeDataString(uri)
            : null;

    /// <summary>The id of the rule of a result.</summary>
    public static string RuleOf(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    /// <summary>The level of a result in SARIF's words.</summary>
    public static string? LevelOf(JsonElement result) => result.GetProperty("level").GetString();
}
