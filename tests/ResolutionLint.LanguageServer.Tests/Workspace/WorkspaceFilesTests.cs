using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Workspace;

public sealed class WorkspaceFilesTests
{
    [Fact]
    public async Task Encoding_and_kind_of_a_file_are_judged_as_on_the_command_line()
    {
        using var folder = new Folder().With("empty.txt", string.Empty).With(".gitignore", "ignored.txt\n").With("left-to-git/x", "x");
        Directory.CreateDirectory(folder.At(".git"));
        File.WriteAllBytes(folder.At("binary.txt"), [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0, 0]);
        File.WriteAllText(folder.At("latin.txt"), Drafts.Clean.Replace("report", "r\u00e9port", StringComparison.Ordinal), System.Text.Encoding.Latin1);
        folder.With("ignored.txt", Drafts.Flawed);
        await using var client = await TestClient.StartInitialized("""{ "textDocument": { "diagnostic": {} } }""", folder.Root);
        var report = await client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });

        Assert.Equal(
            ["binary.txt RL9004", "empty.txt", "latin.txt RL9013"],
            report!["items"]!.AsArray().Select(item => string.Join(' ', [Path.GetFileName((string)item!["uri"]!), .. OfEngine(item["items"]!.AsArray())])));
    }

    private static IEnumerable<string> OfEngine(JsonArray findings) =>
        findings.Select(finding => (string)finding!["code"]!).Where(code => code.StartsWith("RL9", StringComparison.Ordinal));
}
