using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class CitationHintsTests
{
    [Fact]
    public async Task Nothing_is_shown_that_was_not_asked_for()
    {
        using var folder = new Folder();

        Assert.Empty(await Hints(folder, "{}"));
    }

    [Fact]
    public async Task Day_is_shown_where_the_text_gives_none()
    {
        using var folder = new Folder();

        Assert.Equal(["18 December 1991"], (await Hints(folder, """{ "inlayHints": true }""")).Select(hint => (string)hint!["label"]!));
    }

    [Fact]
    public async Task Title_is_shown_where_the_cited_text_is_at_hand()
    {
        using var folder = new Folder().With("adopted.txt", "A/RES/46/152\n\nCreation of an effective programme\n\n" + Drafts.Clean);

        Assert.Equal(
            ["Creation of an effective programme", "Creation of an effective programme"],
            (await Hints(folder, """{ "inlayHints": true }""")).Select(hint => (string)hint!["label"]!));
    }

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
        Assert.Contains("workspace/codeLens/refresh", client.Asked);
    }

    private static async Task<JsonArray> Hints(Folder folder, string options)
    {
        await using var client = await TestClient.StartInitialized("{}", folder.Root, options);
        await client.Open(folder.UriOf("draft.md"), Drafts.Linked, "markdown");
        var asked = Places.Document(folder.UriOf("draft.md"));
        asked["range"] = new JsonObject { ["start"] = Places.Position(Drafts.Linked, 0), ["end"] = Places.Position(Drafts.Linked, Drafts.Linked.Length) };
        return (await client.Result("textDocument/inlayHint", asked))!.AsArray();
    }
}
