using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class CitationLensTests
{
    [Fact]
    public async Task Lens_counts_the_citations_once_the_settings_say_so()
    {
        await using var client = await TestClient.StartInitialized("""{ "workspace": { "codeLens": { "refreshSupport": true } } }""");
        await client.Open(Places.Draft, Drafts.Linked);
        Assert.Empty((await client.Result("textDocument/codeLens", Places.Document()))!.AsArray());

        await client.Notify("workspace/didChangeConfiguration", new JsonObject
        {
            ["settings"] = new JsonObject { ["resolutionlint"] = new JsonObject { ["codeLens"] = true } },
        });
        var lens = Assert.Single((await client.Result("textDocument/codeLens", Places.Document()))!.AsArray());

        Assert.Equal("3 citations of 2 texts", (string)lens!["command"]!["title"]!);
        Assert.False(lens["command"]!.AsObject().ContainsKey("command"));
        Assert.Contains("workspace/codeLens/refresh", client.Asked);
    }
}
