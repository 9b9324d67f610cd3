using System.Text.Json.Nodes;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;
using ResolutionLint.Rules;

namespace ResolutionLint.LanguageServer.Tests.Workspace;

public sealed class WorkspaceConfigurationTests
{
    private const string Off = "root = true\n\n[*.txt]\nresolution_diagnostic.RL5001.severity = none\n";
    private const string Suggestion = "root = true\n\n[*.txt]\nresolution_diagnostic.RL5001.severity = suggestion\n";
    private const string Silent = "root = true\n\n[*.txt]\nresolution_diagnostic.RL5001.severity = silent\n";

    [Theory]
    [InlineData(Suggestion, 3)]
    [InlineData(Silent, 4)]
    public async Task Severity_of_the_settings_holds(string settings, int severity)
    {
        using var folder = new Folder().With(".editorconfig", settings);
        await using var client = await TestClient.StartInitialized("{}", folder.Root);
        await client.Open(folder.UriOf("draft.txt"), Drafts.Flawed);

        Assert.Equal(severity, (int)Assert.Single(await client.Published(folder.UriOf("draft.txt")))!["severity"]!);
    }

    [Fact]
    public async Task Changed_settings_hold_at_once()
    {
        using var folder = new Folder().With(".editorconfig", Suggestion);
        await using var client = await TestClient.StartInitialized("{}", folder.Root);
        await client.Open(folder.UriOf("draft.txt"), Drafts.Flawed);
        Assert.Single(await client.Published(folder.UriOf("draft.txt")));
        folder.With(".editorconfig", Off);
        await client.Notify("workspace/didChangeWatchedFiles", new JsonObject
        {
            ["changes"] = new JsonArray(new JsonObject { ["uri"] = folder.UriOf(".editorconfig"), ["type"] = 2 }),
        });

        Assert.Empty(await client.Published(folder.UriOf("draft.txt")));
    }

    [Fact]
    public async Task Settings_that_are_open_hold_as_they_are_typed()
    {
        using var folder = new Folder().With(".editorconfig", Suggestion);
        await using var client = await TestClient.StartInitialized("{}", folder.Root);
        await client.Open(folder.UriOf("draft.txt"), Drafts.Flawed);
        Assert.Single(await client.Published(folder.UriOf("draft.txt")));
        await client.Open(folder.UriOf(".editorconfig"), Off, "editorconfig");

        Assert.Empty(await client.Published(folder.UriOf("draft.txt")));
    }

    [Fact]
    public async Task Faults_of_the_settings_are_findings_of_their_file()
    {
        const string Faulty = "root = true\n\n[*.txt]\nresolution_organ = general_asembly\n";
        using var folder = new Folder().With(".editorconfig", Faulty);
        await using var client = await TestClient.StartInitialized("{}", folder.Root);
        await client.Open(folder.UriOf("draft.txt"), Drafts.Clean);
        var finding = Assert.Single(await client.Published(folder.UriOf(".editorconfig")))!;
        Assert.Equal("RL9009", (string)finding["code"]!);
        Assert.Equal("general_asembly", Places.Words(Faulty, finding["range"]!));

        await client.Open(folder.UriOf(".editorconfig"), Faulty.Replace("asembly", "assembly", StringComparison.Ordinal), "editorconfig");
        Assert.Empty(await client.Published(folder.UriOf(".editorconfig")));
    }

    [Fact]
    public async Task Faults_of_the_settings_are_sent_once()
    {
        using var folder = new Folder().With(".editorconfig", "root = true\n\n[*.txt]\nresolution_organ = general_asembly\n");
        await using var client = await TestClient.StartInitialized("{}", folder.Root);
        var uri = folder.UriOf("draft.txt");
        await client.Open(uri, Drafts.Clean);
        Assert.Single(await client.Published(folder.UriOf(".editorconfig")));

        for (var version = 2; version < 6; version++)
        {
            await client.Change(uri, version, new JsonObject { ["text"] = version % 2 == 0 ? Drafts.Flawed : Drafts.Clean });
            Assert.Equal(uri, (string)(await client.Next("textDocument/publishDiagnostics"))["uri"]!);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "textDocument": { "diagnostic": {} } }""")]
    public async Task Faults_of_the_settings_are_sent_again_when_they_change(string capabilities)
    {
        const string Faulty = "root = true\n\n[*.txt]\nresolution_organ = general_asembly\n";
        using var folder = new Folder().With(".editorconfig", Faulty);
        await using var client = await TestClient.StartInitialized(capabilities, folder.Root);
        await client.Open(folder.UriOf("draft.txt"), Drafts.Clean);
        var uri = folder.UriOf(".editorconfig");
        Assert.Equal(3, (int)Assert.Single(await client.Published(uri))!["range"]!["start"]!["line"]!);

        await Save("# Ours\n" + Faulty);
        Assert.Equal(4, (int)Assert.Single(await client.Published(uri))!["range"]!["start"]!["line"]!);

        await Save(Faulty.Replace("asembly", "assembly", StringComparison.Ordinal));
        Assert.Empty(await client.Published(uri));

        async Task Save(string text)
        {
            folder.With(".editorconfig", text);
            await client.Notify("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = 2 }) });
        }
    }

    [Fact]
    public async Task Faults_of_the_settings_come_to_light_when_the_folder_is_asked_for()
    {
        using var folder = new Folder().With(".editorconfig", "root = true\n\n[*.txt]\nresolution_orgn = conference\n").With("draft.txt", Drafts.Clean);
        await using var client = await TestClient.StartInitialized("""{ "textDocument": { "diagnostic": {} } }""", folder.Root);
        await client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });

        Assert.Equal("RL9007", (string)Assert.Single(await client.Published(folder.UriOf(".editorconfig")))!["code"]!);
    }

    [Fact]
    public async Task Untitled_draft_takes_the_settings_of_the_first_folder()
    {
        using var folder = new Folder().With(".editorconfig", Off);
        await using var client = await TestClient.StartInitialized("{}", folder.Root);
        await client.Open("untitled:Untitled-1", Drafts.Flawed);

        Assert.Empty(await client.Published("untitled:Untitled-1"));
    }

    [Fact]
    public async Task Untitled_draft_without_a_folder_is_linted_by_the_defaults()
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open("untitled:Untitled-1", Drafts.Flawed);

        Assert.Single(await client.Published("untitled:Untitled-1"));
    }

    [Fact]
    public async Task File_that_is_left_out_has_no_findings()
    {
        using var folder = new Folder().With(".editorconfig", "root = true\n\n[draft.txt]\nresolution_lint = off\n");
        await using var client = await TestClient.StartInitialized("{}", folder.Root);
        await client.Open(folder.UriOf("draft.txt"), Drafts.Flawed);

        Assert.Empty(await client.Published(folder.UriOf("draft.txt")));
    }

    [Theory]
    [InlineData("house/rule.yaml", true)]
    [InlineData("house/lexicon/bodies.yml", true)]
    [InlineData("other/pipeline.yaml", false)]
    [InlineData("house.yaml", false)]
    [InlineData("below/.editorconfig", true)]
    public void Only_yaml_of_the_house_counts(string path, bool counts)
    {
        using var folder = new Folder().With(".editorconfig", "root = true\n\n[*.txt]\nresolution_rules = house/\n").With("house/empty.yaml", string.Empty);
        var configuration = new WorkspaceConfiguration(RuleCatalog.Default, new OpenDocuments(new Translator(), new WorkspaceFolders()));
        configuration.GetOptions(folder.At("draft.txt"));

        Assert.Equal(counts, configuration.DependsOn(folder.At(path)));
    }

    [Fact]
    public async Task Client_that_can_watch_is_asked_to()
    {
        await using var client = await TestClient.StartInitialized("""{ "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } }""");
        await client.Result("shutdown", null);

        Assert.Equal(["client/registerCapability"], client.Asked);
    }
}
