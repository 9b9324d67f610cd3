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
