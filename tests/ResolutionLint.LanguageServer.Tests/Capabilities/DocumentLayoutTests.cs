using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class DocumentLayoutTests
{
    private const string Draft = """
        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991,1

        1. Also decides:

        (a) To open a library;

        2. Requests the Secretary-General to report thereon.

        1 See A/46/703.

        """;

    [Fact]
    public async Task Parts_come_in_order_with_their_labels()
    {
        var parts = (await LayoutOf(Draft))["parts"]!.AsArray();

        Assert.Equal(
            [
                "organLine 0 :", "preambularParagraph 0 :", "operativeParagraph 0 :1.", "subParagraph 1 :(a)", "operativeParagraph 0 :2.", "footnote 0 :1",
            ],
            parts.Select(part => $"{part!["kind"]} {part["depth"]} :{part["label"]}"));
        Assert.Equal([0, 2, 4, 6, 8, 10], parts.Select(part => (int)part!["line"]!));
    }

    [Fact]
    public async Task Openers_and_markers_stand_apart()
    {
        var parts = (await LayoutOf(Draft))["parts"]!.AsArray();

        Assert.Equal(
            ["Recalling/opener", " its resolution 46/152 of 18 December 1991,/", "1/marker"],
            parts[1]!["runs"]!.AsArray().Select(run => $"{run!["text"]}/{run["style"]}"));
    }

    [Fact]
    public async Task Nothing_is_left_out_of_the_words()
    {
        var runs = (await LayoutOf(Drafts.Linked))["parts"]!.AsArray().SelectMany(part => part!["runs"]!.AsArray());
        var words = string.Concat(runs.Where(run => (string?)run!["style"] != "marker").Select(run => run!["text"]));

        Assert.Contains("Canteens of the world", words, StringComparison.Ordinal);
        Assert.Contains("The General Assembly,", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_text_has_none()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open("file:///drafts/notes.md", "# Notes\n\nNothing to see.\n", "markdown");

        Assert.Null(await client.Result("resolutionlint/documentLayout", Places.Document("file:///drafts/notes.md")));
    }

    private static async Task<JsonNode> LayoutOf(string text)
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, text);
        return (await client.Result("resolutionlint/documentLayout", Places.Document()))!;
    }
}
