using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class CodeActionsTests
{
    private const string Creating = """{ "workspace": { "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create"] } } }""";
    private const string Explaining = """{ "commands": ["resolutionlint.explainRule"] }""";
    private const string House = "root = true\n\n[*.{txt,md,docx,pdf}]\nresolution_rules = house/\n";

    private const string TwoFlaws = """
        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991;

        Bearing in mind the hunger of pupils;

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on the matter;

        """;

    [Fact]
    public async Task Safe_fix_is_preferred_and_mends()
    {
        await using var client = await TestClient.StartInitialized();
        var action = Titled(await Actions(client, Drafts.Flawed, "1991;"), "End with ");

        Assert.True((bool)action["isPreferred"]!);
        Assert.Equal("RL5001", (string)action["diagnostics"]![0]!["code"]!);
        Assert.Equal(Drafts.Clean, Places.Apply(Drafts.Flawed, action["edit"]!["changes"]![Places.Draft]!.AsArray()!));
    }

    [Fact]
    public async Task Fixes_of_one_rule_come_together()
    {
        await using var client = await TestClient.StartInitialized();
        var action = Titled(await Actions(client, TwoFlaws, "pupils;"), "Fix all 2 findings of RL5001");
        var mended = Places.Apply(TwoFlaws, action["edit"]!["changes"]![Places.Draft]!.AsArray()!);

        Assert.Contains("1991,", mended, StringComparison.Ordinal);
        Assert.Contains("pupils,", mended, StringComparison.Ordinal);
        Assert.EndsWith("matter;\n", mended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_all_makes_every_safe_fix_and_comes_alone_where_asked_for()
    {
        await using var client = await TestClient.StartInitialized(Creating);
        var actions = await Actions(client, TwoFlaws, "The General", only: "source.fixAll");
        var action = Assert.Single(actions)!;
        var edit = action["edit"]!["documentChanges"]![0]!;

        Assert.Equal("source.fixAll.resolutionlint", (string)action["kind"]!);
        Assert.Equal(1, (int)edit["textDocument"]!["version"]!);
        Assert.Equal(
            TwoFlaws.Replace("1991;", "1991,", StringComparison.Ordinal).Replace("pupils;", "pupils,", StringComparison.Ordinal).Replace("matter;", "matter.", StringComparison.Ordinal),
            Places.Apply(TwoFlaws, edit["edits"]!.AsArray()!));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("quickfix", false)]
    [InlineData("source", true)]
    [InlineData("source.fixAll", true)]
    [InlineData("source.fixAll.resolutionlint", true)]
    [InlineData("source.organizeImports", false)]
    public async Task Actions_on_the_whole_draft_have_to_be_named(string? only, bool isOffered)
    {
        await using var client = await TestClient.StartInitialized();
        var kinds = (await Actions(client, TwoFlaws, "pupils;", only: only)).Select(action => (string)action!["kind"]!).ToList();

        Assert.Equal(isOffered, kinds.Contains("source.fixAll.resolutionlint"));
        Assert.Equal(only is null or "" or "quickfix", kinds.Contains("quickfix"));
    }

    [Theory]
    [InlineData("file:///drafts/draft.txt", "//reslint-disable-next-line RL5001: \nRecalling")]
    [InlineData("file:///drafts/draft.md", "<!-- reslint-disable-next-line RL5001:  -->\nRecalling")]
    public async Task Suppression_stands_before_the_line_and_holds_without_a_reason(string uri, string expected)
    {
        await using var client = await TestClient.StartInitialized();
        var action = Titled(await Actions(client, Drafts.Flawed, "1991;", uri: uri), "Ignore RL5001 in this paragraph");
        var suppressed = Places.Apply(Drafts.Flawed, action["edit"]!["changes"]![uri]!.AsArray()!);
        Assert.Contains(expected, suppressed, StringComparison.Ordinal);

        await client.Change(uri, 2, new JsonObject { ["text"] = suppressed });
        Assert.DoesNotContain(await client.Published(uri, version: 2), finding => (string)finding!["code"]! == "RL5001");
    }

    [Fact]
    public async Task Reason_is_typed_at_its_place_where_the_client_can()
    {
        await using var client = await TestClient.StartInitialized("""{ "workspace": { "workspaceEdit": { "documentChanges": true, "snippetEditSupport": true } } }""");
        var action = Titled(await Actions(client, Drafts.Flawed, "1991;"), "Ignore RL5001");
        var edit = action["edit"]!["documentChanges"]![0]!["edits"]![0]!;

        Assert.Equal("//reslint-disable-next-line RL5001: $1\n", (string)edit["snippet"]!["value"]!);
        Assert.Null(edit["newText"]);
    }

    [Fact]
    public async Task Severity_goes_into_a_new_file_at_the_root()
    {
        using var folder = new Folder().With("below/draft.txt", Drafts.Flawed);
        await using var client = await TestClient.StartInitialized(Creating, folder.Root);
        var action = Titled(await Actions(client, Drafts.Flawed, "1991;", uri: folder.UriOf("below/draft.txt")), "Switch RL5001 off");
        var changes = action["edit"]!["documentChanges"]!.AsArray();

        Assert.Equal("create", (string)changes[0]!["kind"]!);
        Assert.Equal(folder.UriOf(".editorconfig"), (string)changes[1]!["textDocument"]!["uri"]!);
        Assert.Equal("[*.{txt,md,docx,pdf}]\nresolution_diagnostic.RL5001.severity = none\n", (string)changes[1]!["edits"]![0]!["newText"]!);
    }

    [Theory]
    [InlineData("root = true\n", "root = true\n\n[*.{txt,md,docx,pdf}]\nresolution_diagnostic.RL5001.severity = warning\n")]
    [InlineData("[*.{txt,md,docx,pdf}]\nresolution_organ = conference\n", "[*.{txt,md,docx,pdf}]\nresolution_organ = conference\nresolution_diagnostic.RL5001.severity = warning\n")]
    [InlineData("[*.{txt,md,docx,pdf}]\nresolution_diagnostic.RL5001.severity = error\n", "[*.{txt,md,docx,pdf}]\nresolution_diagnostic.RL5001.severity = warning\n")]
    [InlineData(
        "[*]\nResolution_Diagnostic.RL5001.severity: error # agreed in March\n\n[*.md]\nresolution_diagnostic.RL5001.severity = none\n",
        "[*]\nResolution_Diagnostic.RL5001.severity: warning # agreed in March\n\n[*.md]\nresolution_diagnostic.RL5001.severity = none\n")]
    [InlineData(
        "[*.txt]\nresolution_diagnostic.RL5001.severity = none\n\n[{draft,note}.txt]\nresolution_diagnostic.RL5001.severity = error\n\n[*.py]\nindent = 4\n",
        "[*.txt]\nresolution_diagnostic.RL5001.severity = none\n\n[{draft,note}.txt]\nresolution_diagnostic.RL5001.severity = warning\n\n[*.py]\nindent = 4\n")]
    public async Task Severity_goes_into_the_file_that_is_there(string before, string after)
    {
        using var folder = new Folder().With(".editorconfig", before);
        await using var client = await TestClient.StartInitialized("{}", folder.Root);
        var action = Titled(await Actions(client, Drafts.Flawed, "1991;", uri: folder.UriOf("draft.txt")), "Make RL5001 a warning");

        Assert.Equal(after, Places.Apply(before, action["edit"]!["changes"]![folder.UriOf(".editorconfig")]!.AsArray()!));
    }

    [Theory]
    [InlineData("draft.rst", "[*.rst]")]
    [InlineData("draft", "[*]")]
    public async Task Section_for_a_severity_takes_in_the_draft(string name, string section)
    {
        using var folder = new Folder();
        await using var client = await TestClient.StartInitialized(Creating, folder.Root);
        var action = Titled(await Actions(client, Drafts.Flawed, "1991;", uri: folder.UriOf(name), language: "un-resolution"), "Switch RL5001 off");

        Assert.StartsWith(section + "\n", (string)action["edit"]!["documentChanges"]![1]!["edits"]![0]!["newText"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task House_begins_with_its_first_word()
    {
        var draft = Drafts.Clean.Replace("1. Welcomes", "1. Embroiders", StringComparison.Ordinal);
        using var folder = new Folder().With(".editorconfig", "root = true\n");
        var uri = folder.UriOf("draft.txt");
        await using var client = await TestClient.StartInitialized(Creating, folder.Root);
        var changes = Titled(await Actions(client, draft, "Embroiders", uri), "in a new folder house/")["edit"]!["documentChanges"]!.AsArray();

        Assert.Equal(
            ["create", folder.UriOf("house/lexicon/operative-verbs.yaml"), folder.UriOf(".editorconfig")],
            changes.Select(change => (string?)change!["kind"] ?? (string)change["textDocument"]!["uri"]!));
        folder
            .With("house/lexicon/operative-verbs.yaml", (string)changes[1]!["edits"]![0]!["newText"]!)
            .With(".editorconfig", Places.Apply("root = true\n", changes[2]!["edits"]!.AsArray()!));
        await client.Notify("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = folder.UriOf(".editorconfig"), ["type"] = 2 }) });

        Assert.DoesNotContain(await Actions(client, draft, "Embroiders", uri), action => ((string)action!["title"]!).Contains("house", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}", "root = true\n")]
    [InlineData("{}", House)]
    public async Task Client_that_cannot_create_files_is_offered_no_new_house(string capabilities, string settings)
    {
        var draft = Drafts.Clean.Replace("1. Welcomes", "1. Embroiders", StringComparison.Ordinal);
        using var folder = new Folder().With(".editorconfig", settings);
        await using var client = await TestClient.StartInitialized(capabilities, folder.Root);

        Assert.DoesNotContain(await Actions(client, draft, "Embroiders", folder.UriOf("draft.txt")), action => ((string)action!["title"]!).Contains("house", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unknown_opener_goes_into_the_lists_of_the_house()
    {
        var draft = Drafts.Clean.Replace("1. Welcomes", "1. Embroiders", StringComparison.Ordinal);
        using var folder = new Folder().With(".editorconfig", House).With("house/lexicon/operative-verbs.yaml", "declaratory:\n  neutral:\n    Sews:\n");
        await using var client = await TestClient.StartInitialized("{}", folder.Root);
        var action = Titled(await Actions(client, draft, "Embroiders", uri: folder.UriOf("draft.txt")), "Add \"Embroiders\" to the openers");

        Assert.Equal(
            "declaratory:\n  neutral:\n    Embroiders:\n    Sews:\n",
            Places.Apply("declaratory:\n  neutral:\n    Sews:\n", action["edit"]!["changes"]![folder.UriOf("house/lexicon/operative-verbs.yaml")]!.AsArray()!));
    }

    [Fact]
    public async Task Unknown_name_goes_into_the_lists_of_the_house()
    {
        var draft = Drafts.Clean.Replace("the report of", "the report of the United Nations Office on Drug and Crime and", StringComparison.Ordinal);
        using var folder = new Folder().With(".editorconfig", House).With("house/lexicon/bodies.yaml", "bodies:\n  - { name: Office of Sample Affairs }\n");
        await using var client = await TestClient.StartInitialized("{}", folder.Root);
        var action = Titled(await Actions(client, draft, "Office on Drug", uri: folder.UriOf("draft.txt")), "to the bodies of the house");

        Assert.Equal(
            "bodies:\n  - { name: \"United Nations Office on Drug and Crime\" }\n  - { name: Office of Sample Affairs }\n",
            Places.Apply("bodies:\n  - { name: Office of Sample Affairs }\n", action["edit"]!["changes"]![folder.UriOf("house/lexicon/bodies.yaml")]!.AsArray()!));
    }

    [Fact]
    public async Task Rule_is_explained_by_a_command_of_the_client()
    {
        await using var client = await TestClient.StartInitialized(options: Explaining);
        var action = Titled(await Actions(client, Drafts.Flawed, "1991;"), "Explain RL5001");
        var page = await client.Result("resolutionlint/rulePage", new JsonObject { ["rule"] = (string)action["command"]!["arguments"]![0]! });

        Assert.Equal("resolutionlint.explainRule", (string)action["command"]!["command"]!);
        Assert.StartsWith("# ", (string)page!["content"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("[|", (string)page["content"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("|]", (string)page["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_without_the_command_is_not_offered_an_explanation()
    {
        await using var client = await TestClient.StartInitialized(options: """{ "commands": ["other.command", 7] }""");

        Assert.DoesNotContain(await Actions(client, Drafts.Flawed, "1991;"), action => action!["command"] is not null);
    }

    [Fact]
    public async Task What_is_done_about_a_rule_is_offered_once_with_all_its_findings()
    {
        using var folder = new Folder();
        await using var client = await TestClient.StartInitialized(Creating, folder.Root, Explaining);
        var selected = TwoFlaws[TwoFlaws.IndexOf("Recalling", StringComparison.Ordinal)..TwoFlaws.IndexOf("\n\n1.", StringComparison.Ordinal)];
        var actions = await Actions(client, TwoFlaws, selected, uri: folder.UriOf("draft.txt"));

        foreach (var words in new[] { "Fix all 2 findings of RL5001", "Switch RL5001 off", "Explain RL5001" })
            Assert.Equal(2, Assert.Single(actions, action => ((string)action!["title"]!).Contains(words, StringComparison.Ordinal))!["diagnostics"]!.AsArray().Count);
    }

    private static async Task<JsonArray> Actions(TestClient client, string text, string words, string uri = Places.Draft, string? only = null, string language = "plaintext")
    {
        await client.Open(uri, text, language);
        var asked = Places.Document(uri);
        asked["range"] = Places.RangeOf(text, words);
        asked["context"] = new JsonObject { ["diagnostics"] = new JsonArray(), ["only"] = only is null ? null : new JsonArray(only) };
        return (await client.Result("textDocument/codeAction", asked))!.AsArray();
    }

    private static JsonNode Titled(JsonArray actions, string words) =>
        actions.FirstOrDefault(action => ((string)action!["title"]!).Contains(words, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No action says '{words}': {string.Join("; ", actions.Select(action => action!["title"]))}");
}
