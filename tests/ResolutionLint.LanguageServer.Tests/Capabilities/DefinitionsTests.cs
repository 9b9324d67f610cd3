using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class DefinitionsTests
{
    private const string Uri = "file:///drafts/draft.md";

    [Theory]
    [InlineData("[^1]\n\n1.", "[^1]:")]
    [InlineData("Office;", "United Nations Office on Drugs and Crime")]
    [InlineData("2 (b) above", "(b)")]
    [InlineData("paragraph 2 (b)", "(b)")]
    [InlineData("above and its", "(b)")]
    public async Task Definition_leads_to_what_is_meant(string words, string expected)
    {
        var found = Assert.Single(await Locations(words));

        Assert.StartsWith(expected.TrimEnd(':'), Places.Words(Drafts.Linked, found["range"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Short_form_leads_to_the_name_that_has_its_word()
    {
        var text = Drafts.Linked.Replace("and Crime,", "and Crime, formerly the Centre for International Crime Prevention,", StringComparison.Ordinal);
        var found = Assert.Single(await Locations("Office;", text));

        Assert.Equal("United Nations Office on Drugs and Crime", Places.Words(text, found["range"]!));
    }

    [Fact]
    public async Task Note_leads_back_to_its_marker()
    {
        var found = Assert.Single(await Locations("[^1]: A/C"));

        Assert.Equal(8, (int)found["range"]!["start"]!["line"]!);
    }

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

    private static async Task<List<JsonNode>> Locations(string words, string text = Drafts.Linked)
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, text, "markdown");
        var asked = Places.Ask(text, words, Uri);
        return [.. (await client.Result("textDocument/definition", asked))!.AsArray().OfType<JsonNode>()];
    }
}
