using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Workspace;

public sealed class WorkspaceFoldersTests
{
    [Fact]
    public async Task Folders_come_and_go_and_each_has_its_own_settings()
    {
        using var first = new Folder().With("a.txt", Drafts.Flawed);
        using var second = new Folder().With("b.txt", Drafts.Flawed).With(".editorconfig", "root = true\n\n[*.txt]\nresolution_diagnostic.RL5001.severity = none\n");
        await using var client = await TestClient.StartInitialized("""{ "textDocument": { "diagnostic": {} } }""", first.Root);
        Assert.Equal([("a.txt", 1)], await Lint(client));

        await Change(client, added: second, removed: null);
        Assert.Equal([("a.txt", 1), ("b.txt", 0)], await Lint(client));

        await Change(client, added: null, removed: first);
        Assert.Equal([("b.txt", 0)], await Lint(client));
    }

    private static async Task Change(TestClient client, Folder? added, Folder? removed) =>
        await client.Notify("workspace/didChangeWorkspaceFolders", new JsonObject
        {
            ["event"] = new JsonObject { ["added"] = ListOf(added), ["removed"] = ListOf(removed) },
        });

    private static JsonArray ListOf(Folder? folder) =>
        folder is null ? [] : [new JsonObject { ["uri"] = new Uri(folder.Root).AbsoluteUri, ["name"] = "drafts" }];

    private static async Task<IEnumerable<(string, int)>> Lint(TestClient client)
    {
        var report = await client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        return report!["items"]!.AsArray().Select(item => (Path.GetFileName((string)item!["uri"]!), item["items"]!.AsArray().Count));
    }
}
