using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class ReferenceSearchTests
{
    private const string Uri = "file:///drafts/draft.md";

    [Theory]
    [InlineData("the Office;", 3)]
    [InlineData("46/152 of", 2)]
    [InlineData("[^1]\n\n1.", 2)]
    [InlineData("(b) To", 1)]
    public async Task References_are_all_found(string words, int count) =>
        Assert.Equal(count, (await Locations(words)).Count);

    private static async Task<List<JsonNode>> Locations(string words)
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, Drafts.Linked, "markdown");
        var asked = Places.Ask(Drafts.Linked, words, Uri);
        asked["context"] = new JsonObject { ["includeDeclaration"] = true };
        return [.. (await client.Result("textDocument/references", asked))!.AsArray().OfType<JsonNode>()];
    }
}
