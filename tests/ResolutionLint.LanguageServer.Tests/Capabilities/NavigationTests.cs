using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class NavigationTests
{
    private const string Uri = "file:///drafts/draft.md";

    [Theory]
    [InlineData("[^1]\n\n1.", "[^1]:")]
    [InlineData("Office;", "United Nations Office on Drugs and Crime")]
    [InlineData("2 (b) above", "(b)")]
    public async Task Definition_leads_to_what_is_meant(string words, string expected)
    {
        var found = Assert.Single(await Locations("textDocument/definition", words));

        Assert.StartsWith(expected.TrimEnd(':'), Places.Words(Drafts.Linked, found["range"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_leads_back_to_its_marker()
    {
        var found = Assert.Single(await Locations("textDocument/definition", "[^1]: A/C"));

        Assert.Equal(8, (int)found["range"]!["start"]!["line"]!);
    }

    [Theory]
    [InlineData("the Office;", 3)]
    [InlineData("46/152 of", 2)]
    [InlineData("[^1]\n\n1.", 2)]
    [InlineData("(b) To", 1)]
    public async Task References_are_all_found(string words, int count) =>
        Assert.Equal(count, (await Locations("textDocument/references", words)).Count);

    [Fact]
    public async Task Citation_leads_to_the_cited_text_in_the_workspace()
    {
        using var folder = new Folder()
            .With("adopted/other.txt", "A/RES/46/153\n\n" + Drafts.Clean)
            .With("adopted/cited.txt", "A/RES/46/152\n\nCreation of a programme\n\n" + Drafts.Flawed);
        await using var client = await TestClient.StartInitialized("{}", folder.Root);
        await client.Open(folder.UriOf("draft.md"), Drafts.Linked, "markdown");
        var found = await client.Result("textDocument/definition", Places.Ask(Drafts.Linked, "46/152 of", folder.UriOf("draft.md")));

        Assert.Equal(folder.UriOf("adopted/cited.txt"), (string)Assert.Single(found!.AsArray())!["uri"]!);
    }

    [Fact]
    public async Task Outline_has_title_preamble_operatives_and_annex()
    {
        await using var client = await Opened();
        var root = Assert.Single((await client.Result("textDocument/documentSymbol", Places.Document(Uri)))!.AsArray())!;
        var parts = root["children"]!.AsArray();

        Assert.Equal("Canteens of the world", (string)root["name"]!);
        Assert.Equal(
            ["Preamble", "1. Welcomes", "2. Requests", "3. Recalls", "4. Requests", "Annex"],
            parts.Select(part => ((string)part!["name"]!).Split('\n')[0]).Select(name => name.StartsWith("Annex", StringComparison.Ordinal) ? "Annex" : name));
        Assert.Equal(["Recalling", "Recognizing", "Taking note"], parts[0]!["children"]!.AsArray().Select(part => (string)part!["name"]!));
        Assert.Equal(["(a) To train cooks;", "(b) To report on the training;"], parts[2]!["children"]!.AsArray().Select(part => (string)part!["name"]!));
    }

    [Fact]
    public async Task Preamble_and_lists_fold()
    {
        await using var client = await Opened();
        var ranges = (await client.Result("textDocument/foldingRange", Places.Document(Uri)))!.AsArray();
        var lines = ranges.Select(range => ((int)range!["startLine"]!, (int)range["endLine"]!)).ToList();

        Assert.Contains((4, 8), lines);
        Assert.Contains((12, 16), lines);
    }

    [Fact]
    public async Task Symbols_and_numbers_lead_to_their_documents()
    {
        await using var client = await Opened();
        var links = (await client.Result("textDocument/documentLink", Places.Document(Uri)))!.AsArray();

        Assert.Equal(
            ["https://docs.un.org/en/A/RES/46/152", "https://docs.un.org/en/S/RES/1373%282001%29", "https://docs.un.org/en/A/RES/46/152", "https://docs.un.org/en/A/C.3/59/L.10"],
            links.Select(link => (string)link!["target"]!));
        Assert.Equal("A/C.3/59/L.10", Places.Words(Drafts.Linked, links[3]!["range"]!));
    }

    private static async Task<TestClient> Opened()
    {
        var client = await TestClient.StartInitialized();
        await client.Open(Uri, Drafts.Linked, "markdown");
        return client;
    }

    private static async Task<List<JsonNode>> Locations(string method, string words)
    {
        await using var client = await Opened();
        var asked = Places.Ask(Drafts.Linked, words, Uri);
        asked["context"] = new JsonObject { ["includeDeclaration"] = true };
        return [.. (await client.Result(method, asked))!.AsArray().OfType<JsonNode>()];
    }
}
