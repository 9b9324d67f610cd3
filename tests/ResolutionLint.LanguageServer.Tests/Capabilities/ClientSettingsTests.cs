using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class ClientSettingsTests
{
    private const string CanTell = """{ "workspace": { "configuration": true, "codeLens": { "refreshSupport": true } } }""";
    private const string Section = "workspace/configuration";

    [Fact]
    public async Task Client_that_tells_its_settings_is_asked_at_the_start_and_when_they_change()
    {
        await using var client = TestClient.Start();
        client.Answers[Section] = """[{ "codeLens": true }]""";
        await client.Initialize(CanTell);
        await client.Open(Places.Draft, Drafts.Linked);
        Assert.NotEmpty(await Lenses(client, wanted: true));

        client.Answers[Section] = """[{ "codeLens": false }]""";
        await client.Notify("workspace/didChangeConfiguration", new JsonObject { ["settings"] = null });

        Assert.Empty(await Lenses(client, wanted: false));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("""{ "codeLens": true }""")]
    public async Task Answer_that_says_nothing_changes_nothing(string answer)
    {
        await using var client = TestClient.Start();
        client.Answers[Section] = answer;
        await client.Initialize(CanTell, options: """{ "codeLens": true }""");
        await client.Open(Places.Draft, Drafts.Linked);

        Assert.NotEmpty(await Lenses(client, wanted: true));
    }

    [Fact]
    public async Task Client_that_does_not_tell_is_not_asked_and_sends_them()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, Drafts.Linked);
        await client.Notify("workspace/didChangeConfiguration", JsonNode.Parse("""{ "settings": { "resolutionlint": { "codeLens": true } } }"""));

        Assert.NotEmpty(await Lenses(client, wanted: true));
        Assert.Empty(client.Asked);
    }

    [Fact]
    public async Task Client_that_sends_changes_where_it_is_told_to_is_told_to()
    {
        await using var client = await TestClient.StartInitialized("""{ "workspace": { "didChangeConfiguration": { "dynamicRegistration": true } } }""");
        await client.Result("shutdown", null);

        Assert.Equal(["client/registerCapability"], client.Asked);
    }

    [Fact]
    public async Task Client_that_is_asked_need_not_send_them()
    {
        await using var client = TestClient.Start();
        client.Answers[Section] = """[{ "codeLens": true }]""";
        await client.Initialize("""{ "workspace": { "configuration": true, "didChangeConfiguration": { "dynamicRegistration": true } } }""");
        await client.Open(Places.Draft, Drafts.Linked);
        await client.Notify("workspace/didChangeConfiguration", JsonNode.Parse("""{ "settings": { "resolutionlint": { "codeLens": false } } }"""));

        Assert.NotEmpty(await Lenses(client, wanted: true));
        Assert.DoesNotContain("resolutionlint", client.AskedWith("client/registerCapability"), StringComparison.Ordinal);
    }

    /// <summary>What is shown above the resolutions, once the settings have come if they are on their way.</summary>
    private static async Task<JsonArray> Lenses(TestClient client, bool wanted)
    {
        for (var i = 0; ; i++)
        {
            var lenses = (await client.Result("textDocument/codeLens", Places.Document()))!.AsArray();

            if (lenses.Count > 0 == wanted || i == 200)
                return lenses;

            await Task.Delay(20);
        }
    }
}
