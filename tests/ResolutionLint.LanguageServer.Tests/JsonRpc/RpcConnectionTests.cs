using System.Text;
using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.JsonRpc;

public sealed class RpcConnectionTests
{
    [Fact]
    public async Task Unknown_request_is_refused()
    {
        await using var client = await TestClient.StartInitialized();

        Assert.Equal(-32601, await client.ErrorCode("textDocument/brew", new JsonObject()));
    }

    [Fact]
    public async Task Unknown_notification_is_passed_over()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Notify("$/brewing", new JsonObject());

        Assert.Null(await client.Result("shutdown", null));
    }

    [Theory]
    [InlineData("{ nonsense", -32700)]
    [InlineData("", -32700)]
    [InlineData("\"words\"", -32600)]
    [InlineData("[]", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\"}", -32600)]
    public async Task Malformed_message_is_answered_and_the_next_is_served(string body, int code)
    {
        await using var client = await TestClient.StartInitialized();
        await client.SendBody(body);
        var answer = await client.NextAnswerToNobody();

        Assert.Equal(code, (int)answer["error"]!["code"]!);
        Assert.True(answer.ContainsKey("id"));
        Assert.Null(answer["id"]);
        Assert.Null(await client.Result("shutdown", null));
    }

    [Fact]
    public async Task Message_in_another_encoding_is_answered_and_the_next_is_served()
    {
        await using var client = await TestClient.StartInitialized();
        await client.SendBody("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"caf\u00e9\"}", Encoding.Latin1);

        Assert.Equal(-32700, (int)(await client.NextAnswerToNobody())["error"]!["code"]!);
        Assert.Null(await client.Result("shutdown", null));
    }

    [Fact]
    public async Task Header_without_length_is_answered_and_the_next_message_is_served()
    {
        await using var client = await TestClient.StartInitialized();
        await client.SendRaw("Content-Type: text/plain\r\n\r\n");

        Assert.Equal(-32700, (int)(await client.NextAnswerToNobody())["error"]!["code"]!);
        Assert.Null(await client.Result("shutdown", null));
    }

    [Fact]
    public async Task Parameters_of_another_shape_are_refused()
    {
        await using var client = await TestClient.StartInitialized();

        Assert.Equal(-32602, await client.ErrorCode("textDocument/diagnostic", new JsonObject { ["textDocument"] = 7 }));
        Assert.Equal(-32602, await client.ErrorCode("textDocument/diagnostic", new JsonObject()));
    }

    [Fact]
    public async Task Cancelled_request_is_answered_as_such()
    {
        using var folder = new Folder();

        for (var i = 0; i < 200; i++)
            folder.With($"draft-{i}.txt", Drafts.Flawed);

        await using var client = await TestClient.StartInitialized("""{ "textDocument": { "diagnostic": {} } }""", folder.Root);
        var (id, answer) = await client.Begin("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        await client.Notify("$/cancelRequest", new JsonObject { ["id"] = id });

        Assert.Equal(-32800, (int)(await answer)["error"]!["code"]!);
    }

    [Fact]
    public async Task Identifiers_may_be_strings()
    {
        await using var client = await TestClient.StartInitialized();
        await client.SendBody("""{"jsonrpc":"2.0","id":"one","method":"textDocument/brew"}""");

        Assert.Equal("one", (string)(await client.NextAnswerToNobody())["id"]!);
    }
}
