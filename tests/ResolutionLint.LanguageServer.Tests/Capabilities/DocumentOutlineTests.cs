namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class DocumentOutlineTests
{
    private const string Uri = "file:///drafts/draft.md";

    [Fact]
    public async Task Outline_has_title_preamble_operatives_and_annex()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, Drafts.Linked, "markdown");
        var root = Assert.Single((await client.Result("textDocument/documentSymbol", Places.Document(Uri)))!.AsArray())!;
        var parts = root["children"]!.AsArray();

        Assert.Equal("Canteens of the world", (string)root["name"]!);
        Assert.Equal(
            ["Preamble", "1. Welcomes", "2. Requests", "3. Recalls", "4. Requests", "Annex"],
            parts.Select(part => ((string)part!["name"]!).Split('\n')[0]).Select(name => name.StartsWith("Annex", StringComparison.Ordinal) ? "Annex" : name));
        Assert.Equal("Recipes", (string)parts[^1]!["detail"]!);
        Assert.Equal(["Recalling", "Recognizing", "Taking note"], parts[0]!["children"]!.AsArray().Select(part => (string)part!["name"]!));
        Assert.Equal(["(a) To train cooks;", "(b) To report on the training;"], parts[2]!["children"]!.AsArray().Select(part => (string)part!["name"]!));
    }
}
