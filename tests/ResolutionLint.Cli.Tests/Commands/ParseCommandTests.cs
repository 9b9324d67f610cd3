using System.Text.Json;
using static VerifyXunit.Verifier;

namespace ResolutionLint.Cli.Tests.Commands;

public sealed class ParseCommandTests : IDisposable
{
    private const string Draft = """
        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991, by which it created the Programme,

        1. Takes note with appreciation of the report of the Secretary-General;

        2. Also requests the Secretary-General:

        (a) To submit a report;

        (b) To publish it.

        """;

    private readonly Workspace workspace = new Workspace().With("draft.txt", Draft);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public Task Tree() => Verify(workspace.Run("parse", "draft.txt").Output).UseDirectory("Snapshots");

    [Fact]
    public void Json_has_the_agreed_keys()
    {
        using var document = JsonDocument.Parse(workspace.Run("parse", "draft.txt", "--format", "json").Output);
        var root = document.RootElement;

        Assert.Equal(
            [
                "kind", "organ", "symbol", "number", "title", "session", "agendaItem", "committeeReport", "jobNumber", "adopted", "distributed",
                "meeting", "preamble", "operative", "annexes", "footnotes", "citations", "bodies",
            ],
            root.EnumerateObject().Select(property => property.Name).Take(18));
        Assert.Equal("draftResolution", root.GetProperty("kind").GetString());
        Assert.Equal("General Assembly", root.GetProperty("organ").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("session").ValueKind);

        var preambular = root.GetProperty("preamble")[0];
        Assert.Equal(("Recalling", 3), (preambular.GetProperty("opener").GetString(), preambular.GetProperty("line").GetInt32()));

        var operative = root.GetProperty("operative")[1];
        Assert.Equal("2", operative.GetProperty("number").GetString());
        Assert.Equal("Also requests", operative.GetProperty("opener").GetString());
        Assert.Equal("Also requests the Secretary-General:", operative.GetProperty("text").GetString());
        Assert.Equal(["(a)", "(b)"], operative.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("label").GetString()));
        Assert.Equal("To submit a report;", operative.GetProperty("items")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Empty_file_is_no_resolution()
    {
        var outcome = workspace.With("empty.txt", "").Run("parse", "empty.txt", "--format", "json");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("\"kind\": \"notAResolution\"", outcome.Output, StringComparison.Ordinal);
    }
}
