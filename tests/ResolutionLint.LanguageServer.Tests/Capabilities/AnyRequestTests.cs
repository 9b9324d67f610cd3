using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

/// <summary>Whatever is asked in whatever shape, there is an answer, and it is never that something failed inside.</summary>
public sealed class AnyRequestTests
{
    private const int InternalError = -32603;

    private static readonly string[] Methods =
    [
        "textDocument/codeAction", "textDocument/codeLens", "textDocument/completion", "textDocument/definition", "textDocument/diagnostic",
        "textDocument/documentLink", "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/formatting", "textDocument/hover",
        "textDocument/inlayHint", "textDocument/prepareRename", "textDocument/references", "textDocument/rename", "textDocument/semanticTokens/full",
        "textDocument/semanticTokens/range", "workspace/diagnostic", "resolutionlint/documentStatus", "resolutionlint/documentLayout", "resolutionlint/rulePage",
    ];

    private static readonly (int Line, int Character)[] Positions = [(0, 0), (-1, -1), (int.MaxValue, 0), (2, int.MaxValue), (8, 12), (9999, 9999)];

    private static readonly string[] Texts =
        ["", "\n", "\r\r\n\n\r", "The General Assembly,", "1.\n\n(a)\n", Drafts.Linked, Drafts.Linked.Replace("\n", "\r\n", StringComparison.Ordinal), "\u2028\u2029\u0085", "[^1][^1]: x\n\n[^2]: "];

    public static TheoryData<string> All => [.. Methods];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Request_of_another_shape_is_answered(string method)
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, Drafts.Linked);

        foreach (var shape in new[] { "null", "[]", "{}", "7", "\"x\"", """{ "textDocument": [] }""", """{ "textDocument": { "uri": 1 } }""", """{ "rule": "nothing" }""" })
            Assert.NotEqual(InternalError, await client.ErrorCode(method, JsonNode.Parse(shape)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Request_at_any_place_of_any_text_is_answered(string method)
    {
        await using var client = await TestClient.StartInitialized("{}", null, """{ "inlayHints": true, "codeLens": true }""");

        for (var i = 0; i < Texts.Length; i++)
        {
            var uri = $"file:///drafts/draft-{i}.{(i % 2 == 0 ? "txt" : "md")}";
            await client.Open(uri, Texts[i]);

            foreach (var (line, character) in Positions)
            {
                var asked = Places.Document(uri);
                asked["position"] = Position(line, character);
                asked["range"] = new JsonObject { ["start"] = Position(line, character), ["end"] = Position(3, 3) };
                asked["newName"] = "the Bureau";
                asked["rule"] = "RL5001";
                Assert.NotEqual(InternalError, await client.ErrorCode(method, asked));
            }
        }
    }

    private static JsonObject Position(int line, int character) => new() { ["line"] = line, ["character"] = character };
}
