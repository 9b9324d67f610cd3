using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class PushDiagnosticsTests
{
    [Fact]
    public async Task Finding_is_sent_with_all_that_is_known_of_it()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, Drafts.Flawed);
        var finding = Assert.Single(await client.Published(Places.Draft, version: 1))!;

        Assert.Equal("RL5001", (string)finding["code"]!);
        Assert.Equal(1, (int)finding["severity"]!);
        Assert.Equal("reslint", (string)finding["source"]!);
        Assert.EndsWith("rules/punctuation/RL5001.md", (string)finding["codeDescription"]!["href"]!, StringComparison.Ordinal);
        Assert.Equal("missing-preambular-comma", (string)finding["data"]!["slug"]!);
        Assert.Equal("safe", (string)finding["data"]!["fix"]!);
        Assert.Equal("1991;", Places.Words(Drafts.Flawed, finding["range"]!));
    }

    [Fact]
    public async Task Edit_changes_the_findings()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, Drafts.Flawed);
        await client.Published(Places.Draft, version: 1);
        await client.Change(Places.Draft, 2, Places.Edit(Drafts.Flawed, "1991;", "1991,"));

        Assert.Empty(await client.Published(Places.Draft, version: 2));
    }

    [Fact]
    public async Task Only_the_last_of_many_edits_is_told_last()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, Drafts.Flawed);
        var seen = new List<int>();

        for (var version = 2; version <= 40; version++)
            await client.Change(Places.Draft, version, new JsonObject { ["text"] = version % 2 == 0 ? Drafts.Clean : Drafts.Flawed });

        JsonNode told;

        do
        {
            told = await client.Next("textDocument/publishDiagnostics");
            seen.Add((int)told["version"]!);
        }
        while (seen[^1] < 40);

        Assert.Empty(told["diagnostics"]!.AsArray());
        Assert.Equal(seen.Order(), seen);
    }

    [Fact]
    public async Task Closed_document_has_no_findings()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, Drafts.Flawed);
        await client.Published(Places.Draft, version: 1);
        await client.Notify("textDocument/didClose", Places.Document());

        Assert.Empty(await client.Published(Places.Draft));
    }

    [Theory]
    [InlineData("plaintext", 0)]
    [InlineData("markdown", 0)]
    [InlineData("un-resolution", 1)]
    public async Task Text_that_is_no_resolution_is_passed_over(string language, int findings)
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, "A shopping list: bread, salt and oil.\n", language);

        Assert.Equal(findings, (await client.Published(Places.Draft, version: 1)).Count);
    }

    [Fact]
    public async Task Columns_are_bytes_where_bytes_were_agreed_on()
    {
        var draft = Drafts.Flawed.Replace("Recalling its", "Recalling, in São Tomé 😀, its", StringComparison.Ordinal);
        await using var client = await TestClient.StartInitialized("""{ "general": { "positionEncodings": ["utf-8"] } }""");
        await client.Open(Places.Draft, draft);
        var finding = (await client.Published(Places.Draft, 1)).Single(found => (string?)found!["code"] == "RL5001")!;
        var line = draft.Split('\n')[2];

        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(line), (int)finding["range"]!["end"]!["character"]!);
    }

    [Fact]
    public async Task Client_that_asks_is_not_told_besides()
    {
        await using var client = await TestClient.StartInitialized("""{ "textDocument": { "diagnostic": {} } }""");
        await client.Open(Places.Draft, Drafts.Flawed);
        var report = await client.Result("textDocument/diagnostic", Places.Document());

        Assert.Single(report!["items"]!.AsArray());
        Assert.False(client.HasNews);
    }

    [Fact]
    public async Task Words_that_only_have_to_go_are_faded()
    {
        var draft = Drafts.Clean.Replace("the report of", "the the report of", StringComparison.Ordinal);
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, draft);
        var finding = Assert.Single(await client.Published(Places.Draft, version: 1), found => (string?)found!["code"] == "RL7034")!;

        Assert.Equal(1, (int)Assert.Single(finding["tags"]!.AsArray())!);
    }

    [Fact]
    public async Task Other_place_is_told_with_the_finding()
    {
        var draft = Drafts.Clean.Replace("1. Welcomes", "Recalling the hunger of pupils,\n\n1. Welcomes", StringComparison.Ordinal);
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, draft);
        var findings = await client.Published(Places.Draft, version: 1);
        var related = findings.Select(finding => finding!["relatedInformation"]?[0]).First(place => place is not null)!;

        Assert.Equal(Places.Draft, (string)related["location"]!["uri"]!);
        Assert.Equal("Recalling", Places.Words(draft, related["location"]!["range"]!));
        Assert.Equal(2, (int)related["location"]!["range"]!["start"]!["line"]!);
    }
}
