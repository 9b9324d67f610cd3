namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class DocumentLinksTests
{
    private const string Uri = "file:///drafts/draft.md";

    [Fact]
    public async Task Symbols_and_numbers_lead_to_their_documents()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, Drafts.Linked, "markdown");
        var links = (await client.Result("textDocument/documentLink", Places.Document(Uri)))!.AsArray();

        Assert.Equal(
            ["https://docs.un.org/en/A/RES/46/152", "https://docs.un.org/en/S/RES/1373%282001%29", "https://docs.un.org/en/A/RES/46/152", "https://docs.un.org/en/A/C.3/59/L.10"],
            links.Select(link => (string)link!["target"]!));
        Assert.Equal("A/C.3/59/L.10", Places.Words(Drafts.Linked, links[3]!["range"]!));
    }
}
