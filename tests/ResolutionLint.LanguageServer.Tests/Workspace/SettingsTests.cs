using System.Text.Json;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Tests.Workspace;

public sealed class SettingsTests
{
    private readonly Settings settings = new(new ClientLog(new RpcClient(new MessageWriter(Stream.Null))));

    [Fact]
    public void What_is_not_named_stays_as_it_was()
    {
        var changes = 0;
        settings.Changed += () => changes++;
        settings.Initialize(Json("""{ "diagnostics": "push", "codeLens": true }"""));

        foreach (var nothing in new[] { "{}", "null", "[]", """{ "editor": {} }""", """{ "resolutionlint": null }""", """{ "inlayHints": "yes" }""" })
            settings.Read(Json(nothing));

        Assert.Equal(0, changes);
        settings.Read(Json("""{ "resolutionlint": { "inlayHints": true, "diagnostics": "pull" } }"""));

        Assert.Equal(1, changes);
        Assert.True(settings.Current is { InlayHints: true, CodeLens: true, Diagnostics: "push" });
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{ "inlayHints": "yes", "diagnostics": ["push"], "codeLens": {} }""")]
    public async Task Options_that_make_no_sense_do_not_keep_the_server_from_starting(string options)
    {
        await using var client = TestClient.Start();
        Assert.NotNull((await client.Initialize(options: options))["capabilities"]);

        await client.Next("window/logMessage");
    }

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
