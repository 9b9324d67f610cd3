using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class CompletionTests
{
    private const string Snippets = """{ "textDocument": { "completion": { "completionItem": { "snippetSupport": true } } } }""";

    private const string Draft = """
        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991,

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on the matter.

        """;

    [Fact]
    public async Task Preamble_takes_participles_and_the_last_one_with_also()
    {
        var items = await Propose(Draft.Replace("1. Welcomes", "Re\n\n1. Welcomes", StringComparison.Ordinal), "Re\n\n1.", 2);

        Assert.Contains("Recognizing", Labels(items));
        Assert.Contains("Recalling also", Labels(items));
        Assert.DoesNotContain("Recalling", Labels(items));
        Assert.DoesNotContain("Requests", Labels(items));
    }

    [Fact]
    public async Task Opener_before_comes_with_also_and_says_whose_the_count_is()
    {
        var items = await Propose(Draft.Replace("2. Requests", "2. Wel\n\n3. Requests", StringComparison.Ordinal), "2. Wel", 6);
        var again = Assert.Single(items, item => (string)item["label"]! == "Also welcomes");

        Assert.All(Labels(items), label => Assert.Contains("wel", label, StringComparison.OrdinalIgnoreCase));
        Assert.StartsWith("\"Welcomes\" in adopted texts: General Assembly ", (string)again["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_place_takes_all_openers_by_frequency()
    {
        var items = await Propose(Draft.Replace("2. Requests", "2. \n\n3. Requests", StringComparison.Ordinal), "2. \n", 3);
        var sorted = items.OrderBy(item => (string?)item["sortText"], StringComparer.Ordinal).Select(item => (string)item["label"]!).ToList();

        Assert.True(sorted.IndexOf("Requests") < sorted.IndexOf("Applauds"));
        Assert.DoesNotContain("Recalling", sorted);
        Assert.StartsWith("in adopted texts: ", (string)items.Single(item => (string)item["label"]! == "Requests")["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*Rec", "1. Welcomes", "*Rec\n\n1. Welcomes", "Recognizing", "*Recognizing \n")]
    [InlineData("**Rec", "1. Welcomes", "**Rec\n\n1. Welcomes", "Recognizing", "**Recognizing \n")]
    [InlineData("_Rec", "1. Welcomes", "_Rec\n\n1. Welcomes", "Recognizing", "_Recognizing \n")]
    [InlineData("2. *Req", "2. Requests", "2. *Req\n\n3. Requests", "Requests", "2. *Requests \n")]
    public async Task Openers_stand_behind_marks_of_emphasis(string typed, string before, string after, string opener, string written)
    {
        var text = Draft.Replace(before, after, StringComparison.Ordinal);
        var item = Assert.Single(await Propose(text, typed, typed.Length), proposal => (string)proposal["label"]! == opener);

        Assert.Contains(written, Places.Apply(text, [item["textEdit"]!]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("United Nations Office on Dr")]
    [InlineData("UNOD")]
    public async Task Body_is_proposed_by_name_and_acronym(string typed)
    {
        var text = Draft.Replace("the report of the Secretary-General;", $"the report of the {typed}", StringComparison.Ordinal);
        var item = Assert.Single(await Propose(text, typed, typed.Length), proposal => (string?)proposal["detail"] == "UNODC");

        Assert.Contains(
            "the report of the United Nations Office on Drugs and Crime\n", Places.Apply(text, [item["textEdit"]!]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resolution 46/152 ")]
    [InlineData("resolution 46/152 of ")]
    [InlineData("resolution 46/152 of 1")]
    public async Task Day_is_proposed_behind_a_known_number(string typed)
    {
        var text = Draft.Replace("resolution 46/152 of 18 December 1991,", typed, StringComparison.Ordinal);
        var item = Assert.Single(await Propose(text, typed, typed.Length), proposal => (int)proposal["kind"]! == 12);

        Assert.Contains("resolution 46/152 of 18 December 1991\n", Places.Apply(text, [item["textEdit"]!]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_draft_takes_the_frame_of_a_resolution()
    {
        var items = await Propose("\n", "\n", 0);

        Assert.Equal(4, items.Count(item => (int?)item["insertTextFormat"] == 2));
        Assert.Contains("New resolution of the Security Council", Labels(items));
    }

    [Theory]
    [InlineData("markdown", "", 0)]
    [InlineData("markdown", "# Notes", 0)]
    [InlineData("markdown", "Ne", 0)]
    [InlineData("markdown", "New res", 4)]
    [InlineData("markdown", "the sec", 1)]
    [InlineData("markdown", "Human", 1)]
    [InlineData("un-resolution", "", 4)]
    public async Task Markdown_takes_the_frame_of_a_resolution_where_it_is_asked_for(string language, string typed, int frames)
    {
        const string Uri = "file:///drafts/notes.md";
        await using var client = await TestClient.StartInitialized(Snippets);
        await client.Open(Uri, typed, language);
        var asked = Places.Document(Uri);
        asked["position"] = Places.Position(typed, typed.Length);
        var items = (await client.Result("textDocument/completion", asked))!["items"]!.AsArray();

        Assert.Equal(frames, items.Count(item => (int?)item!["insertTextFormat"] == 2));
    }

    [Fact]
    public async Task Middle_of_a_sentence_takes_nothing() => Assert.Empty(await Propose(Draft, "report of", 6));

    private static IEnumerable<string> Labels(IEnumerable<JsonNode> items) => items.Select(item => (string)item["label"]!);

    private static async Task<List<JsonNode>> Propose(string text, string words, int into)
    {
        await using var client = await TestClient.StartInitialized(Snippets);
        await client.Open(Places.Draft, text);
        var asked = Places.Document();
        asked["position"] = Places.At(text, words, into);
        return [.. (await client.Result("textDocument/completion", asked))!["items"]!.AsArray().OfType<JsonNode>()];
    }
}
