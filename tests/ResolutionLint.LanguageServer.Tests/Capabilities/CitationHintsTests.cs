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

    private static async Task<JsonArray> Hints(Folder folder, string options)
    {
        await using var client = await TestClient.StartInitialized("{}", folder.Root, options);
        await client.Open(folder.UriOf("draft.md"), Drafts.Linked, "markdown");
        var asked = Places.Document(folder.UriOf("draft.md"));
        asked["range"] = new JsonObject { ["start"] = Places.Position(Drafts.Linked, 0), ["end"] = Places.Position(Drafts.Linked, Drafts.Linked.Length) };
        return (await client.Result("textDocument/inlayHint", asked))!.AsArray();
    }
}
