using System.Text;
using ResolutionLint.LanguageServer.JsonRpc;

namespace ResolutionLint.LanguageServer.Tests.JsonRpc;

public sealed class SurrogateMenderTests
{
    [Theory]
    [InlineData(@"""\ud83d\ude00""", @"""\ud83d\ude00""")]
    [InlineData(@"""\ud83d""", @"""\uFFFD""")]
    [InlineData(@"""\ude00\ud83d x""", @"""\uFFFD\uFFFD x""")]
    [InlineData(@"""\ud83d\ud83d\ude00""", @"""\uFFFD\ud83d\ude00""")]
    [InlineData(@"""\\ud83d""", @"""\\ud83d""")]
    [InlineData(@"""\\\ud83d""", @"""\\\uFFFD""")]
    [InlineData(@"""\u00e9\n\""""", @"""\u00e9\n\""""")]
    [InlineData(@"""\ud8", @"""\ud8")]
    public void Half_that_stands_alone_is_replaced(string json, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        SurrogateMender.Mend(bytes);

        Assert.Equal(expected, Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public async Task Text_with_half_a_character_is_linted()
    {
        await using var client = await TestClient.StartInitialized();
        var text = System.Text.Json.JsonSerializer.Serialize(Drafts.Flawed)[1..^1].Replace("Welcomes", "Welcomes \\ud83d", StringComparison.Ordinal);
        var item = $$"""{"uri":"{{Places.Draft}}","languageId":"plaintext","version":1,"text":"{{text}}"}""";
        await client.SendBody("""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":""" + item + "}}");

        Assert.Contains(await client.Published(Places.Draft, 1), finding => (string?)finding!["code"] == "RL5001");
    }
}
