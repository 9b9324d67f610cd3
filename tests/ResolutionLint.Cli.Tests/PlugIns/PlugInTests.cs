using System.Text.Json;

namespace ResolutionLint.Cli.Tests.PlugIns;

/// <summary>The sample plug-in, loaded from its built file as a user would load it.</summary>
public sealed class PlugInTests : IDisposable
{
    private const string Settings = "[*]\nresolution_option.OFF001.max_words = 5\n";

    private static readonly string Sample = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "ResolutionLint.SamplePlugin", Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), "ResolutionLint.SamplePlugin.dll"));

    private readonly Workspace workspace = new Workspace().With("a.txt", Workspace.Clean).With(".editorconfig", Settings);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Rule_reports_and_its_option_holds()
    {
        var outcome = workspace.Run("lint", "a.txt", "--analyzer", Sample);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("a.txt:5:4 warning OFF001: This paragraph has 6 words, and the office allows 5.", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RL900", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_loaded_that_the_command_line_does_not_name()
    {
        var outcome = workspace.Run("lint", "a.txt");

        Assert.Contains(".editorconfig:2:1 warning RL9008: ", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a.txt:", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resolution_diagnostic.OFF001.severity = error", "error OFF001", 1)]
    [InlineData("resolution_category.office.severity = suggestion", "suggestion OFF001", 0)]
    [InlineData("resolution_diagnostic.OFF001.severity = none", "2 files", 0)]
    public void Severity_is_configured_as_for_any_rule(string setting, string expected, int exitCode)
    {
        var outcome = workspace.With(".editorconfig", $"{Settings}{setting}\n").With("b.txt", Workspace.Clean).Run("lint", "--analyzer", Sample);

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Contains(expected, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_can_suppress_it()
    {
        var draft = Workspace.Clean.Replace("1. Welcomes", "//reslint-disable overlong-operative: agreed\n1. Welcomes", StringComparison.Ordinal);

        Assert.Contains(", 2 suppressed.", workspace.With("a.txt", draft).Run("lint", "a.txt", "--analyzer", Sample).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_and_explain_know_it()
    {
        Assert.Contains("OFF001", workspace.Run("rules", "--analyzer", Sample).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("OFF001", workspace.Run("rules").Output, StringComparison.Ordinal);
        Assert.StartsWith("OFF001: An operative paragraph is longer", workspace.Run("explain", "overlong-operative", "--analyzer", Sample).Output, StringComparison.Ordinal);
        Assert.Equal(2, workspace.Run("explain", "OFF001").ExitCode);
    }

    [Fact]
    public void Sarif_lists_it()
    {
        using var report = JsonDocument.Parse(workspace.Run("lint", "a.txt", "--analyzer", Sample, "--format", "sarif").Output);
        var run = report.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "OFF001");

        Assert.False(rule.TryGetProperty("helpUri", out _));
        Assert.Contains(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "OFF001");
    }

    [Fact]
    public void Two_plug_ins_are_loaded_and_one_named_twice_is_one()
    {
        CompiledPlugIn.Compile(workspace, "Other.dll", CompiledPlugIn.Analyzer("EveryOperative", "EVR1"));
        var outcome = workspace.Run("lint", "a.txt", "--analyzer", Sample, "--analyzer", "Other.dll", "--analyzer", "./Other.dll");

        Assert.Contains("warning OFF001", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("warning EVR1: Found.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("every-operative", workspace.Run("rules", "--analyzer", "Other.dll").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_libraries_come_from_its_folder()
    {
        CompiledPlugIn.Compile(workspace, "plug-in/Words.dll", "public static class Words { public const string Unused = \"\"; public static string Found() => \"From the library.\"; }");
        CompiledPlugIn.Compile(workspace, "plug-in/Office.dll", CompiledPlugIn.Analyzer("EveryOperative", "EVR1", message: "Words.Found()"), "plug-in/Words.dll");

        Assert.Contains("warning EVR1: From the library.", workspace.Run("lint", "a.txt", "--analyzer", "plug-in/Office.dll").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyzer_that_throws_is_one_finding_and_the_others_go_on()
    {
        CompiledPlugIn.Compile(workspace, "Office.dll", CompiledPlugIn.Analyzer("EveryOperative", "EVR1", message: "((string)null).Trim()"));
        var outcome = workspace.With("a.txt", Workspace.Flawed).Run("lint", "a.txt", "--analyzer", "Office.dll");

        Assert.Contains("RL9003", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("error RL5001", outcome.Output, StringComparison.Ordinal);
    }
}
