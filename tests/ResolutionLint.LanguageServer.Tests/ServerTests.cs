using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests;

public sealed class ServerTests
{
    [Fact]
    public async Task Goodbye_in_order_gives_zero()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Result("shutdown", null);
        await client.Notify("exit", null);

        Assert.Equal(0, await client.Server.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Exit_without_shutdown_gives_one()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Notify("exit", null);

        Assert.Equal(1, await client.Server.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task End_of_input_ends_the_server()
    {
        await using var client = await TestClient.StartInitialized();
        client.HangUp();

        Assert.Equal(1, await client.Server.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Death_of_the_parent_ends_the_server()
    {
        using var parent = Process.Start(new ProcessStartInfo("sleep", "600") { UseShellExecute = false })!;
        await using var client = TestClient.Start();
        await client.Result("initialize", new JsonObject { ["processId"] = parent.Id, ["capabilities"] = new JsonObject() });
        parent.Kill();

        Assert.Equal(1, await client.Server.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Request_before_initialize_is_refused()
    {
        await using var client = TestClient.Start();

        Assert.Equal(-32002, await client.ErrorCode("shutdown", null));
    }

    [Fact]
    public async Task Second_initialize_is_refused()
    {
        await using var client = await TestClient.StartInitialized();

        Assert.Equal(-32600, await client.ErrorCode("initialize", new JsonObject { ["capabilities"] = new JsonObject() }));
    }

    [Fact]
    public async Task Request_after_shutdown_is_refused()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Result("shutdown", null);

        Assert.Equal(-32600, await client.ErrorCode("textDocument/diagnostic", Places.Document()));
    }

    [Fact]
    public async Task Encoding_is_the_first_known_one_of_the_client()
    {
        await using var plain = TestClient.Start();
        Assert.Equal("utf-16", (string)(await plain.Initialize())["capabilities"]!["positionEncoding"]!);

        await using var modern = TestClient.Start();
        var result = await modern.Initialize("""{ "general": { "positionEncodings": ["utf-32", "utf-8", "utf-16"] } }""");
        Assert.Equal("utf-8", (string)result["capabilities"]!["positionEncoding"]!);
    }
}
