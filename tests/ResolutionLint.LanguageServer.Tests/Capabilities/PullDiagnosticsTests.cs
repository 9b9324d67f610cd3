using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class PullDiagnosticsTests
{
    private const string Pulling = """{ "textDocument": { "diagnostic": {} } }""";

    [Fact]
    public async Task Unchanged_findings_are_not_sent_again()
    {
        await using var client = await TestClient.StartInitialized(Pulling);
        await client.Open(Places.Draft, Drafts.Flawed);
        var first = await client.Result("textDocument/diagnostic", Places.Document());
        var again = Places.Document();
        again["previousResultId"] = (string)first!["resultId"]!;
        var second = await client.Result("textDocument/diagnostic", again);

        Assert.Equal("full", (string)first["kind"]!);
        Assert.Equal("unchanged", (string)second!["kind"]!);
        Assert.Null(second["items"]);
    }

    [Fact]
    public async Task Workspace_holds_every_draft_open_or_not()
    {
        using var folder = new Folder()
            .With("a.txt", Drafts.Flawed).With("below/b.md", Drafts.Clean).With("notes.txt", "Nothing of the kind.\n").With("open.txt", Drafts.Clean);
        await using var client = await TestClient.StartInitialized(Pulling, folder.Root);
        await client.Open(folder.UriOf("open.txt"), Drafts.Flawed);
        var report = await client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });

        Assert.Equal(
            [(folder.UriOf("a.txt"), 1), (folder.UriOf("notes.txt"), 0), (folder.UriOf("open.txt"), 1), (folder.UriOf("below/b.md"), 0)],
            report!["items"]!.AsArray().Select(item => ((string)item!["uri"]!, item["items"]!.AsArray().Count)));
        Assert.Equal([null, null, 1, null], report["items"]!.AsArray().Select(item => (int?)item!["version"]));
    }

    [Fact]
    public async Task Findings_of_a_draft_that_is_typed_in_meanwhile_are_of_the_version_that_is_named()
    {
        using var folder = new Folder().With("draft.txt", Drafts.Clean);
        var uri = folder.UriOf("draft.txt");
        await using var client = await TestClient.StartInitialized(Pulling, folder.Root);
        await client.Open(uri, Drafts.Flawed);
        var answers = new List<Task<JsonObject>>();

        // Odd versions have a finding, even ones have none.
        for (var version = 2; version < 60; version++)
        {
            answers.Add((await client.Begin("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() })).Answer);
            await client.Change(uri, version, new JsonObject { ["text"] = version % 2 == 0 ? Drafts.Clean : Drafts.Flawed });
        }

        Assert.All((await Task.WhenAll(answers)).Select(answer => answer["result"]!["items"]![0]!), report =>
            Assert.Equal((int)report["version"]! % 2, report["items"]!.AsArray().Count));
    }

    [Fact]
    public async Task Question_that_typing_has_overtaken_is_to_be_asked_again()
    {
        await using var client = await TestClient.StartInitialized(Pulling);
        await client.Open(Places.Draft, Drafts.Flawed);
        var answers = new List<Task<JsonObject>>();

        for (var version = 2; version < 60; version++)
        {
            answers.Add((await client.Begin("textDocument/diagnostic", Places.Document())).Answer);
            await client.Change(Places.Draft, version, new JsonObject { ["text"] = $"{Drafts.Flawed}{version}" });
        }

        Assert.All(await Task.WhenAll(answers), answer => Assert.Contains((int?)answer["error"]?["code"], new int?[] { null, -32802 }));
    }

    [Fact]
    public async Task Workspace_tells_unchanged_files()
    {
        using var folder = new Folder().With("a.txt", Drafts.Flawed).With("b.txt", Drafts.Flawed);
        await using var client = await TestClient.StartInitialized(Pulling, folder.Root);
        var first = await client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        folder.With("b.txt", Drafts.Clean);
        var second = await client.Result("workspace/diagnostic", new JsonObject
        {
            ["previousResultIds"] = new JsonArray([.. first!["items"]!.AsArray().Select(item => new JsonObject { ["uri"] = (string)item!["uri"]!, ["value"] = (string)item["resultId"]! })]),
        });

        Assert.Equal(["unchanged", "full"], second!["items"]!.AsArray().Select(item => (string)item!["kind"]!));
    }

    [Fact]
    public async Task Findings_of_a_file_that_is_gone_are_taken_back()
    {
        using var folder = new Folder().With("a.txt", Drafts.Flawed).With("b.txt", Drafts.Flawed);
        await using var client = await TestClient.StartInitialized(Pulling, folder.Root);
        var first = await client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        File.Delete(folder.At("b.txt"));
        var second = await client.Result("workspace/diagnostic", new JsonObject
        {
            ["previousResultIds"] = new JsonArray([.. first!["items"]!.AsArray().Select(item => new JsonObject { ["uri"] = (string)item!["uri"]!, ["value"] = (string)item["resultId"]! })]),
        });
        var gone = Assert.Single(second!["items"]!.AsArray(), item => (string)item!["uri"]! == folder.UriOf("b.txt"))!;

        Assert.Equal("full", (string)gone["kind"]!);
        Assert.Empty(gone["items"]!.AsArray());
    }

    [Fact]
    public async Task Workspace_comes_in_parts_with_progress()
    {
        using var folder = new Folder();

        for (var i = 0; i < 45; i++)
            folder.With($"draft-{i:00}.txt", Drafts.Clean);

        await using var client = await TestClient.StartInitialized(Pulling, folder.Root);
        var (_, answer) = await client.Begin("workspace/diagnostic", new JsonObject
        {
            ["previousResultIds"] = new JsonArray(),
            ["workDoneToken"] = "work",
            ["partialResultToken"] = 5,
        });
        var parts = new List<int>();
        Assert.Equal("begin", (string)(await client.Next("$/progress"))["value"]!["kind"]!);

        while (await client.Next("$/progress") is var progress && (string?)progress["value"]!["kind"] != "end")
        {
            if ((string?)progress["value"]!["kind"] != "report")
                parts.Add(progress["value"]!["items"]!.AsArray().Count);
        }

        Assert.Equal([20, 20, 5], parts);
        Assert.Empty((await answer)["result"]!["items"]!.AsArray());
    }

    [Fact]
    public async Task Client_that_gives_no_token_for_progress_is_given_one_the_first_time()
    {
        using var folder = new Folder().With("a.txt", Drafts.Flawed);
        await using var client = await TestClient.StartInitialized(
            """{ "textDocument": { "diagnostic": {} }, "window": { "workDoneProgress": true } }""", folder.Root);
        var first = await client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        var kinds = new List<string>();

        while (kinds is not [.., "end"])
            kinds.Add((string)(await client.Next("$/progress", progress => client.AskedWith("window/workDoneProgress/create").Contains((string)progress["token"]!, StringComparison.Ordinal)))["value"]!["kind"]!);

        Assert.Equal(["begin", "report", "end"], kinds);
        await client.Result("workspace/diagnostic", new JsonObject
        {
            ["previousResultIds"] = new JsonArray([.. first!["items"]!.AsArray().Select(item => new JsonObject { ["uri"] = (string)item!["uri"]!, ["value"] = (string)item["resultId"]! })]),
        });
        Assert.Single(client.Asked, "window/workDoneProgress/create");
    }

    [Fact]
    public async Task Files_that_the_client_names_are_drafts_too_and_are_watched()
    {
        using var folder = new Folder().With("a.rst", Drafts.Flawed).With("texts/below/b.text", Drafts.Flawed).With("c.text", Drafts.Flawed);
        await using var client = await TestClient.StartInitialized(
            """{ "textDocument": { "diagnostic": {} }, "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } }""",
            folder.Root,
            """{ "files": ["**/*.{rst,adoc}", "texts/**/*.text"] }""");
        var report = await client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });

        Assert.Equal([folder.UriOf("a.rst"), folder.UriOf("texts/below/b.text")], report!["items"]!.AsArray().Select(item => (string)item!["uri"]!));
        Assert.Contains("**/texts/**/*.text", client.AskedWith("client/registerCapability"), StringComparison.Ordinal);
    }
}
