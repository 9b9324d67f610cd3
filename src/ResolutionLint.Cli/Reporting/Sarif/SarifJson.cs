using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Reporting.Sarif;

/// <summary>The small objects that SARIF is made of.</summary>
internal static class SarifJson
{
    public static void WriteMessage(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Writes a file as a URI: absolute for a path with a root, else relative to the folder that the run was started in.</summary>
    public static void WriteArtifact(this Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(path));
        json.WriteEndObject();
    }

    /// <summary>Writes a place of a text: lines and UTF-16 columns from 1, the end behind the last character, and offset and length.</summary>
    public static void WriteRegion(this Utf8JsonWriter json, string name, FileReport file, TextSpan span)
    {
        var (start, end) = (file.Lines.GetPosition(span.Start), file.Lines.GetPosition(span.End));
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line + 1);
        json.WriteNumber("startColumn", start.Character + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Character + 1);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);

        // Who has no lines to look up needs the words.
        if (file.Names is not null)
            json.WriteMessage("snippet", file.Text.Substring(span.Start, span.Length));

        json.WriteEndObject();
    }

    private static string UriOf(string path) =>
        Path.IsPathRooted(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
