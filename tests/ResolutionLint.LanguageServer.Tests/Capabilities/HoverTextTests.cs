using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class HoverTextTests
{
    private const string Uri = "file:///drafts/draft.md";

    [Theory]
    [InlineData("46/152 of", "General Assembly, resolution 46/152", "A/RES/46/152", "18 December 1991")]
    [InlineData("1373 (2001)", "Security Council, resolution 1373 (2001)", "S/RES/1373(2001)", "28 September 2001")]
    [InlineData("United Nations Office on", "United Nations Office on Drugs and Crime", "UNODC", "Short forms: the Office")]
    [InlineData("Office;", "United Nations Office on Drugs and Crime", "\"the Office\" is short for it", "UNODC")]
    [InlineData("A/C.3/59", "General Assembly", "Third Committee", "`59` session")]
    [InlineData("eighty-second", "General Assembly, eighty-second session", "2027", "2028")]
    [InlineData("Recalling", "an opener of the preamble", "In the operative part: Recalls", "General Assembly ")]
    [InlineData("Requests the Office", "asks somebody to act", "In the preamble: Requesting", "Security Council ")]
    [InlineData("[^1]\n\n1.", "A/C.3/59/L.10", "", "")]
    [InlineData("2 (b) above", "To report on the training", "", "")]
    [InlineData("paragraph 2", "To report on the training", "", "")]
    [InlineData("above and", "To report on the training", "", "")]
    public async Task Words_are_told_about(string words, params string[] expected)
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, Drafts.Linked, "markdown");
        var hover = await client.Result("textDocument/hover", Places.Ask(Drafts.Linked, words, Uri));
        var text = (string)hover!["contents"]!["value"]!;

        Assert.Equal("markdown", (string)hover["contents"]!["kind"]!);
        Assert.All(expected, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""["plaintext"]""", "plaintext")]
    [InlineData("""["plaintext", "markdown"]""", "plaintext")]
    [InlineData("""["markdown", "plaintext"]""", "markdown")]
    [InlineData("""["html"]""", "markdown")]
    public async Task Text_comes_in_the_form_that_the_client_likes_best(string formats, string kind)
    {
        await using var client = await TestClient.StartInitialized($$"""{ "textDocument": { "hover": { "contentFormat": {{formats}} } } }""");
        await client.Open(Uri, Drafts.Linked, "markdown");
        var hover = await client.Result("textDocument/hover", Places.Ask(Drafts.Linked, "46/152 of", Uri));

        Assert.Equal(kind, (string)hover!["contents"]!["kind"]!);
        Assert.Equal(kind == "markdown", ((string)hover["contents"]!["value"]!).Contains("**", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Recalling the report of the Commission on Crime Prevention and Criminal Justice at its thirteenth session", null)]
    [InlineData("Requests the Secretary-General to report to the General Assembly at its sixtieth session", "General Assembly, sixtieth session")]
    [InlineData("Invites the Commission to report at its sixtieth session", null)]
    [InlineData("Invites the Human Rights Council to report at its sixtieth session", null)]
    [InlineData("Recalling the decision of the Human Rights Council at its twelfth session", "Human Rights Council, twelfth session")]
    [InlineData("Decides to consider the matter at its ninetieth session", "General Assembly, ninetieth session")]
    public async Task Session_is_told_about_where_it_is_known_whose_it_is(string paragraph, string? told)
    {
        var draft = Drafts.Clean.Replace(
            paragraph.StartsWith("Recalling", StringComparison.Ordinal) ? "1. Welcomes" : "2. Requests",
            paragraph.StartsWith("Recalling", StringComparison.Ordinal) ? $"{paragraph},\n\n1. Welcomes" : $"2. {paragraph};\n\n3. Requests",
            StringComparison.Ordinal);
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, draft);
        var hover = await client.Result("textDocument/hover", Places.Ask(draft, paragraph[(paragraph.IndexOf("its ", StringComparison.Ordinal) + 4)..]));

        Assert.Equal(told, ((string?)hover?["contents"]?["value"])?.Split('*', StringSplitOptions.RemoveEmptyEntries)[0]);
    }

    [Fact]
    public async Task Symbol_of_the_draft_itself_is_told_about()
    {
        const string Symbol = "A/C.3/59/L.10";
        var draft = $"{Symbol}\n\nWells\n\n{Drafts.Clean}";
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, draft);
        var hover = await client.Result("textDocument/hover", Places.Ask(draft, Symbol));

        Assert.Equal(Symbol, Places.Words(draft, hover!["range"]!));
        Assert.Contains("Third Committee", (string)hover["contents"]!["value"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_refer_to_nothing_are_not()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, Drafts.Linked, "markdown");

        Assert.Null(await client.Result("textDocument/hover", Places.Ask(Drafts.Linked, "cooks", Uri)));
    }

    [Fact]
    public async Task Other_day_is_doubted()
    {
        var draft = Drafts.Linked.Replace("18 December", "19 December", StringComparison.Ordinal);
        await using var client = await TestClient.StartInitialized();
        await client.Open(Uri, draft, "markdown");
        var hover = await client.Result("textDocument/hover", Places.Ask(draft, "46/152 of", Uri));

        Assert.Contains("The text gives another day, 19 December 1991.", (string)hover!["contents"]!["value"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_that_is_not_open_has_nothing_to_tell()
    {
        await using var client = await TestClient.StartInitialized();

        Assert.Null(await client.Result("textDocument/hover", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri },
            ["position"] = new JsonObject { ["line"] = 0, ["character"] = 0 },
        }));
    }
}
