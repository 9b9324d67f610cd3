namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class FoldingTests
{
    private const string Uri = "file:///drafts/draft.md";

    [Fact]
    public async Task Preamble_and_lists_fold()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, Drafts.Linked, "markdown");
        var ranges = (await client.Result("textDocument/foldingRange", Places.Document(Uri)))!.AsArray();
        var lines = ranges.Select(range => ((int)range!["startLine"]!, (int)range["endLine"]!)).ToList();

        Assert.Contains((4, 8), lines);
        Assert.Contains((12, 16), lines);
    }
}
