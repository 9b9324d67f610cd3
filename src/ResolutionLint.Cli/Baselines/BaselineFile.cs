using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ResolutionLint.Cli.Files;

namespace ResolutionLint.Cli.Baselines;

/// <summary>A baseline as it stands in its file: JSON, in an order that changes only where findings do.</summary>
internal static class BaselineFile
{
    private const int SchemaVersion = 1;

    private static readonly BaselineJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>Reads a baseline.</summary>
    /// <param name="path">The file, absolute.</param>
    /// <param name="shown">The file as the user named it.</param>
    /// <exception cref="RequestException">The file is not there, cannot be read, or holds no baseline.</exception>
    public static Baseline Read(string path, string shown)
    {
        try
        {
            return Parse(path, FileBytes.ReadText(path))
                ?? throw new RequestException($"{shown}: this is no baseline of version {SchemaVersion}; delete it, and --write-baseline {shown} writes one");
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $" in line {line + 1}" : string.Empty;
            throw new RequestException($"{shown}: the baseline cannot be read{place}; mend it, or delete it and write it anew with --write-baseline {shown}");
        }
        catch (FileNotFoundException)
        {
            throw new RequestException($"{shown}: there is no such baseline; --write-baseline {shown} writes one");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{shown}: the baseline cannot be read: {FileBytes.ReasonOf(exception)}");
        }
    }

    /// <summary>Writes a baseline whole, or leaves the file as it was.</summary>
    /// <exception cref="RequestException">The file cannot be written.</exception>
    public static void Write(Baseline baseline, string shown)
    {
        try
        {
            AtomicFile.Put(baseline.Path, Bytes(baseline));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{shown}: the baseline cannot be written: {FileBytes.ReasonOf(exception)}");
        }
    }

    private static Baseline? Parse(string path, string text)
    {
        var layout = JsonSerializer.Deserialize(text, Json.Layout);

        if (layout?.Files?.Keys.FirstOrDefault(IsNoPath) is { } wrong)
            throw new JsonException($"'{wrong.Replace('\0', ' ')}' is no path of a file below the folder of the baseline or beside it");

        return layout is { SchemaVersion: SchemaVersion, Files: { } files }
            ? new Baseline(path, files.ToDictionary(file => file.Key, file => Identities(file.Value), StringComparer.Ordinal))
            : null;
    }

    private static bool IsNoPath(string path) => path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(path);

    private static List<FindingIdentity> Identities(IEnumerable<Entry?>? entries) =>
    [
        .. (entries ?? []).SelectMany(entry => entry is { Rule: { } rule, Words: { } words }
            ? Enumerable.Repeat(new FindingIdentity(rule, words, entry.Around ?? string.Empty), Math.Clamp(entry.Count ?? 1, 0, short.MaxValue))
            : throw new JsonException()),
    ];

    private static byte[] Bytes(Baseline baseline)
    {
        var files = baseline.Files
            .Where(file => file.Value.Count > 0)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => Entries(file.Value), StringComparer.Ordinal);

        return Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new Layout(SchemaVersion, files), Json.Layout) + "\n");
    }

    private static List<Entry?> Entries(IEnumerable<FindingIdentity> findings) =>
    [
        .. findings
            .GroupBy(finding => finding)
            .OrderBy(same => same.Key.Rule, StringComparer.Ordinal)
            .ThenBy(same => same.Key.Words, StringComparer.Ordinal)
            .ThenBy(same => same.Key.Around, StringComparer.Ordinal)
            .Select(same => new Entry(same.Key.Rule, same.Key.Words, same.Key.Around, same.Count() is var count && count > 1 ? count : null)),
    ];

    /// <param name="SchemaVersion">Which layout this is.</param>
    /// <param name="Files">What is known in each file; paths are relative to the folder of the baseline, with slashes.</param>
    internal sealed record Layout(int SchemaVersion, Dictionary<string, List<Entry?>>? Files);

    /// <param name="Rule">The id of the rule.</param>
    /// <param name="Words">The words marked.</param>
    /// <param name="Around">The words around them.</param>
    /// <param name="Count">How many findings are alike; one where it is not said.</param>
    internal sealed record Entry(string? Rule, string? Words, string? Around, int? Count);
}
