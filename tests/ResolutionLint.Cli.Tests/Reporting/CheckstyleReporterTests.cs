using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace ResolutionLint.Cli.Tests.Reporting;

/// <summary>Nobody has published a schema; the report is read as its readers do, by names of elements and attributes, and compared with our JSON.</summary>
public sealed class CheckstyleReporterTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void It_says_what_our_JSON_says()
    {
        var args = new[] { "lint", Repository.Fixtures, Repository.At("editorconfig-samples") };
        var expected = FromJson(workspace.Run([.. args, "--format", "json"]).Output);
        var actual = FromCheckstyle(workspace.Run([.. args, "--format", "checkstyle"]).Output);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Clean_files_are_named_too()
    {
        workspace.With("a.txt", Workspace.Clean).With("b.txt", Workspace.Flawed);
        var report = XDocument.Parse(workspace.Run("lint", "--format", "checkstyle").Output);

        Assert.Equal("checkstyle", report.Root!.Name);
        Assert.Equal(["a.txt", "b.txt"], report.Root.Elements("file").Select(file => file.Attribute("name")!.Value));
    }

    [Fact]
    public void Names_with_signs_of_XML_are_read_back()
    {
        workspace.With("a&b <\"c\">.txt", Workspace.Flawed);

        Assert.Equal("a&b <\"c\">.txt", Assert.Single(FromCheckstyle(workspace.Run("lint", "--format", "checkstyle").Output)).Path);
    }

    private static List<Read> FromCheckstyle(string text) =>
    [
        .. XDocument.Parse(text).Root!.Elements("file").SelectMany(file => file.Elements("error"), (file, error) => new Read(
            file.Attribute("name")!.Value,
            int.Parse(error.Attribute("line")!.Value, CultureInfo.InvariantCulture),
            int.Parse(error.Attribute("column")!.Value, CultureInfo.InvariantCulture),
            error.Attribute("severity")!.Value,
            error.Attribute("message")!.Value,
            error.Attribute("source")!.Value.Split('.')[^1])),
    ];

    private static List<Read> FromJson(string text)
    {
        using var report = JsonDocument.Parse(text);
        return
        [
            .. report.RootElement.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("diagnostics").EnumerateArray(), (file, finding) => new Read(
                file.GetProperty("path").GetString()!,
                finding.GetProperty("line").GetInt32(),
                finding.GetProperty("column").GetInt32(),
                finding.GetProperty("severity").GetString() is "suggestion" ? "info" : finding.GetProperty("severity").GetString()!,
                WithoutForbidden(finding.GetProperty("message").GetString()!),
                finding.GetProperty("id").GetString()!)),
        ];
    }

    private static string WithoutForbidden(string text) => string.Concat(text.Where(letter => letter is '\t' or >= ' ' and not ('\uFFFE' or '\uFFFF')));

    private sealed record Read(string Path, int Line, int Column, string Severity, string Message, string Rule);
}
