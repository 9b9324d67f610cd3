using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class BodyRenameTests
{
    private const string Uri = "file:///drafts/draft.md";

    [Fact]
    public async Task Short_form_is_renamed_everywhere_and_nothing_else_is()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, Drafts.Linked, "markdown");
        var prepared = await client.Result("textDocument/prepareRename", Places.Ask(Drafts.Linked, "Office;", Uri));
        Assert.Equal("Office", (string)prepared!["placeholder"]!);
        Assert.Equal("Office", Places.Words(Drafts.Linked, prepared["range"]!));

        var asked = Places.Ask(Drafts.Linked, "Office;", Uri);
        asked["newName"] = "the Bureau";
        var edit = await client.Result("textDocument/rename", asked);

        Assert.Equal(
            Drafts.Linked.Replace("the Office", "the Bureau", StringComparison.Ordinal),
            Places.Apply(Drafts.Linked, edit!["changes"]![Uri]!.AsArray()!));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("the ")]
    [InlineData("the\nBureau")]
    [InlineData("\"Bureau\"")]
    [InlineData("“Bureau”")]
    [InlineData("[Bureau]")]
    [InlineData("Bureau (Vienna)")]
    [InlineData("Bureau;")]
    [InlineData("Bureau  of cooks")]
    [InlineData("1st Bureau")]
    [InlineData("the general assembly")]
    public async Task Name_that_cannot_be_a_short_form_is_refused(string name) =>
        Assert.Equal(-32803, (int?)(await Rename(name))["error"]?["code"]);

    [Theory]
    [InlineData("the Bureau")]
    [InlineData("Vienna Office")]
    [InlineData("Director-General's Unit 2")]
    [InlineData("Bureau des Nations Unies à Genève")]
    public async Task Name_of_words_is_taken(string name) => Assert.NotNull((await Rename(name))["result"]);

    private static async Task<JsonObject> Rename(string name)
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, Drafts.Linked, "markdown");
        var asked = Places.Ask(Drafts.Linked, "Office;", Uri);
        asked["newName"] = name;
        return await client.Ask("textDocument/rename", asked);
    }

    [Fact]
    public async Task Definition_and_titles_are_renamed_too()
    {
        const string Defined = """
            The General Assembly,

            Recognizing the work of the United Nations Office on Drugs and Crime, hereinafter "the Office", and of the Executive Director of the Office,

            1. Welcomes the efforts of the Office;

            2. Requests the Executive Director of the Office to report to the Office of Legal Affairs.

            """;
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, Defined, "markdown");
        var asked = Places.Ask(Defined, "Office;", Uri);
        asked["newName"] = "the Agency";
        var edit = await client.Result("textDocument/rename", asked);
        var renamed = Defined.Replace("the Office", "the Agency", StringComparison.Ordinal).Replace("the Agency of Legal", "the Office of Legal", StringComparison.Ordinal);

        Assert.Equal(renamed, Places.Apply(Defined, edit!["changes"]![Uri]!.AsArray()!));
        await client.Change(Uri, 2, new JsonObject { ["text"] = renamed });
        Assert.DoesNotContain(await client.Published(Uri, version: 2), finding => (string)finding!["code"]! == "RL4001");
    }

    [Fact]
    public async Task Full_name_cannot_be_renamed()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, Drafts.Linked, "markdown");
        var asked = Places.Ask(Drafts.Linked, "United Nations Office", Uri);
        Assert.Null(await client.Result("textDocument/prepareRename", asked.DeepClone()));

        asked["newName"] = "Bureau";
        Assert.Equal(-32803, await client.ErrorCode("textDocument/rename", asked));
    }
}
