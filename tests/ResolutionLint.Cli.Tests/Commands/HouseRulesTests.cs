using System.Text.Json;

namespace ResolutionLint.Cli.Tests.Commands;

/// <summary>House rules from the settings, and <c>reslint rules test</c>.</summary>
public sealed class HouseRulesTests : IDisposable
{
    private const string Rule = """
        id: HR001
        title: The office speaks of accounts
        severity: error
        message: '"{0}" is called "{1}" here.'
        fix: safe
        pattern: { kind: substitution, words: { report: account } }
        flags: ["Welcomes the [|report|];"]
        allows: ["Welcomes the account;"]
        """;

    private readonly Workspace workspace = new Workspace().With("drafts/.editorconfig", "root = true\n[*.txt]\nresolution_rules = ../house\n").With("drafts/clean.txt", Workspace.Clean);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Rules_of_the_settings_run()
    {
        workspace.With("house/HR001.yaml", Rule);

        var outcome = workspace.Run("lint", "drafts", "--format", "json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(["HR001", "HR001"], IdsIn(outcome.Output));
    }

    [Fact]
    public void Their_severities_are_settings_like_others()
    {
        workspace.With("house/HR001.yaml", Rule);
        workspace.With("drafts/.editorconfig", "root = true\n[*.txt]\nresolution_rules = ../house\nresolution_diagnostic.HR001.severity = none\nresolution_diagnostic.HR002.severity = none\n");

        Assert.Equal(["RL9008"], IdsIn(workspace.Run("lint", "drafts", "--format", "json").Output));
    }

    [Fact]
    public void Their_fixes_are_made()
    {
        workspace.With("house/HR001.yaml", Rule);

        workspace.Run("lint", "drafts", "--fix");

        Assert.Contains("Welcomes the account of the Secretary-General;", workspace.Read("drafts/clean.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Faulty_file_is_reported_and_the_lint_goes_on()
    {
        workspace.With("house/HR001.yaml", Rule).With("house/HR002.yaml", "id: HR002\nseverity: loud\n");

        var ids = IdsIn(workspace.Run("lint", "drafts", "--format", "json").Output);

        Assert.Contains("RL9023", ids);
        Assert.Contains("HR001", ids);
    }

    [Fact]
    public void Missing_folder_is_reported_at_the_setting() =>
        Assert.Equal(["RL9019"], IdsIn(workspace.Run("lint", "drafts", "--format", "json").Output));

    [Fact]
    public void Examples_that_hold_pass()
    {
        workspace.With("house/HR001.yaml", Rule);

        var outcome = workspace.Run("rules", "test", "house");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("1 rules, 2 examples passed, 0 failed", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[|report|]", "report", "Nothing is marked")]
    [InlineData("[|report|]", "[|the report|]", "HR001, line 7")]
    [InlineData("the account;\"]", "the report;\"]", "HR001, line 8")]
    [InlineData("kind: substitution", "kind: replacement", "'replacement' is no kind of pattern")]
    public void Examples_and_files_that_do_not_hold_fail(string right, string wrong, string message)
    {
        workspace.With("house/HR001.yaml", Rule.Replace(right, wrong, StringComparison.Ordinal));

        var outcome = workspace.Run("rules", "test", "house");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(message, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Failed_example_is_shown_without_the_draft_around_it()
    {
        workspace.With("house/HR001.yaml", Rule.Replace("[|report|]", "[|the report|]", StringComparison.Ordinal));

        Assert.StartsWith(
            "HR001, line 7 (flags)\nExpected:\nWelcomes the [|the report|];\n\nActual:\nWelcomes the the [|report|];\n\nHR001: \"report\" is called \"account\" here.\n\n1 rules",
            workspace.Run("rules", "test", "house").Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Failed_draft_is_shown_by_the_lines_that_differ()
    {
        workspace.With("house/HR001.yaml", Rule.Replace(
            "flags: [\"Welcomes the [|report|];\"]",
            "flags:\n  - |\n    # Accounts\n\n    The General Assembly,\n\n    1. Welcomes the report;\n\n    2. Takes note of the [|report|].",
            StringComparison.Ordinal));

        Assert.Contains(
            "(flags)\nExpected:\n1. Welcomes the report;\n\nActual:\n1. Welcomes the [|report|];\n\nHR001:",
            workspace.Run("rules", "test", "house").Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_that_is_not_there_cannot_be_tested()
    {
        var outcome = workspace.Run("rules", "test", "nowhere");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("nowhere: the house rules cannot be read: there is no such folder", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_listed_and_explained_where_they_hold()
    {
        workspace.With("house/HR001.yaml", Rule).With(".editorconfig", "root = true\n[*.txt]\nresolution_rules = house\n");

        Assert.Contains("HR001", workspace.Run("rules").Output, StringComparison.Ordinal);
        Assert.Contains("Welcomes the report;", workspace.Run("explain", "HR001").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_around_an_example_do_not_count()
    {
        workspace.With("house/HR001.yaml", Rule.Replace("{ report: account }", "{ the matter: the question, been done: been tried, report: account }", StringComparison.Ordinal));

        Assert.Equal(0, workspace.Run("rules", "test", "house").ExitCode);
    }

    [Fact]
    public void Folder_without_rules_is_reported()
    {
        workspace.With("house/README.md", "Nothing yet.");

        Assert.Equal(["RL9019"], IdsIn(workspace.Run("lint", "drafts", "--format", "json").Output));
        Assert.Equal(2, workspace.Run("rules", "test", "house").ExitCode);
    }

    [Fact]
    public void Folder_with_nothing_in_it_yet_is_no_mistake()
    {
        Directory.CreateDirectory(workspace.At("house/lexicon"));

        Assert.Empty(IdsIn(workspace.Run("lint", "drafts", "--format", "json").Output));
    }

    private static List<string> IdsIn(string json)
    {
        using var report = JsonDocument.Parse(json);
        return [.. report.RootElement.GetProperty("files").EnumerateArray()
            .SelectMany(file => file.GetProperty("diagnostics").EnumerateArray())
            .Select(diagnostic => diagnostic.GetProperty("id").GetString()!)];
    }
}
