namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class DocumentStatusTests
{
    [Fact]
    public async Task Draft_has_its_organ_and_its_findings()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, Drafts.Flawed);
        var status = await client.Result("resolutionlint/documentStatus", Places.Document());

        Assert.Equal("draftResolution", (string)status!["kind"]!);
        Assert.Equal("General Assembly", (string)status["organ"]!);
        Assert.Equal(1, (int)status["errors"]!);
        Assert.Equal(0, (int)status["warnings"]!);
    }

    [Fact]
    public async Task Other_text_is_none_and_nothing_is_said_of_it()
    {
        await using var client = await TestClient.StartInitialized();
        const string Text = "# Notes\n\nSomebody mentioned General Assembly resolution 46/152 of 18 December 1991.\n";
        await client.Open("file:///drafts/notes.md", Text, "markdown");

        Assert.Equal("notAResolution", (string)(await client.Result("resolutionlint/documentStatus", Places.Document("file:///drafts/notes.md")))!["kind"]!);
        Assert.Null(await client.Result("textDocument/hover", Places.Ask(Text, "46/152", "file:///drafts/notes.md")));
        Assert.Null(await client.Result("textDocument/documentLink", Places.Document("file:///drafts/notes.md")));
        Assert.Null(await client.Result("textDocument/semanticTokens/full", Places.Document("file:///drafts/notes.md")));
    }
}
