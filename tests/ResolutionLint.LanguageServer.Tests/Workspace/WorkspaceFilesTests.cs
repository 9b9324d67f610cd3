using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Tests.Workspace;

public sealed class WorkspaceFilesTests
{
    [Fact]
    public async Task Encoding_and_kind_of_a_file_are_judged_as_on_the_command_line()
    {
        using var folder = new Folder().With("empty.txt", string.Empty).With(".gitignore", "ignored.txt\n").With("left-to-git/x", "x");
        Directory.CreateDirectory(folder.At(".git"));
        File.WriteAllBytes(folder.At("binary.txt"), [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0, 0]);
        File.WriteAllText(folder.At("latin.txt"), Drafts.Clean.Replace("report", "r\u00e9port", StringComparison.Ordinal), System.Text.Encoding.Latin1);
        folder.With("ignored.txt", Drafts.Flawed);
        await using var client = await TestClient.StartInitialized("""{ "textDocument": { "diagnostic": {} } }""", folder.Root);
        var report = await client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });

        Assert.Equal(
            ["binary.txt RL9004", "empty.txt", "latin.txt RL9013"],
            report!["items"]!.AsArray().Select(item => string.Join(' ', [Path.GetFileName((string)item!["uri"]!), .. OfEngine(item["items"]!.AsArray())])));
    }

    [Fact]
    public void File_that_is_saved_while_it_is_linted_has_changed()
    {
        using var folder = new Folder().With("draft.txt", Drafts.Flawed);
        using var services = Composition.Create(Stream.Null, new MessageWriter(Stream.Null), () => new DateOnly(2026, 11, 20));
        var (files, path) = (services.GetRequiredService<WorkspaceFiles>(), folder.At("draft.txt"));
        var before = files.StateOf(path);
        File.WriteAllText(path, Drafts.Clean + "More.\n");
        files.Remember(path, before, "name");
        Assert.False(files.IsUnchanged(path, "name"));

        files.Remember(path, files.StateOf(path), "name");
        Assert.True(files.IsUnchanged(path, "name"));
        Assert.False(files.IsUnchanged(path, "another"));
    }

    [Fact]
    public void File_whose_settings_change_while_it_is_linted_has_changed()
    {
        using var folder = new Folder().With("draft.txt", Drafts.Flawed);
        using var services = Composition.Create(Stream.Null, new MessageWriter(Stream.Null), () => new DateOnly(2026, 11, 20));
        var (files, path) = (services.GetRequiredService<WorkspaceFiles>(), folder.At("draft.txt"));
        var before = files.StateOf(path);
        services.GetRequiredService<WorkspaceConfiguration>().Reset();
        files.Remember(path, before, "name");

        Assert.False(files.IsUnchanged(path, "name"));
    }

    private static IEnumerable<string> OfEngine(JsonArray findings) =>
        findings.Select(finding => (string)finding!["code"]!).Where(code => code.StartsWith("RL9", StringComparison.Ordinal));
}
