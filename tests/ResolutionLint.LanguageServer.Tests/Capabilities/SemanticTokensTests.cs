using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class SemanticTokensTests
{
    private const string Uri = "file:///drafts/draft.md";
    private static readonly string[] Types = ["opener", "citation", "body", "symbol", "date", "footnote"];

    [Fact]
    public async Task Words_have_their_types()
    {
        var tokens = await Tokens("textDocument/semanticTokens/full", Places.Document(Uri));

        Assert.Contains(("Recalling", "opener"), tokens);
        Assert.Contains(("18 December 1991", "date"), tokens);
        Assert.Contains(("United Nations Office on Drugs and Crime", "body"), tokens);
        Assert.Contains(("A/C.3/59/L.10", "symbol"), tokens);
        Assert.Contains(("[^1]", "footnote"), tokens);
        Assert.Contains(tokens, token => token.Type == "citation" && token.Words.Contains("46/152", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Range_has_only_its_own()
    {
        var asked = Places.Document(Uri);
        asked["range"] = Places.RangeOf(Drafts.Linked, "1. Welcomes the efforts");

        Assert.Equal([("Welcomes", "opener")], await Tokens("textDocument/semanticTokens/range", asked));
    }

    [Fact]
    public async Task Legend_names_the_types()
    {
        await using var client = TestClient.Start();
        var result = await client.Initialize();

        Assert.Equal(Types, result["capabilities"]!["semanticTokensProvider"]!["legend"]!["tokenTypes"]!.AsArray().Select(type => (string)type!));
    }

    private static async Task<List<(string Words, string Type)>> Tokens(string method, JsonObject asked)
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, Drafts.Linked, "markdown");
        var data = (await client.Result(method, asked))!["data"]!.AsArray().Select(number => (int)number!).ToArray();
        var lines = Drafts.Linked.Split('\n');
        var tokens = new List<(string, string)>();
        var (line, character) = (0, 0);

        foreach (var token in data.Chunk(5))
        {
            (line, character) = (line + token[0], token[0] == 0 ? character + token[1] : token[1]);
            tokens.Add((lines[line].Substring(character, token[2]), Types[token[3]]));
        }

        return tokens;
    }
}
