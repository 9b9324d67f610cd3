using System.Text;

namespace ResolutionLint.Cli.Tests.Commands;

public sealed class LintCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Clean_draft_gives_0()
    {
        var outcome = workspace.With("a.txt", Workspace.Clean).Run("lint", "a.txt");

        Assert.Equal((0, "1 file: 0 errors, 0 warnings, 0 suggestions.\n", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1, "--fail-on", "error")]
    [InlineData(1, "--fail-on", "suggestion")]
    [InlineData(0, "--fail-on", "never")]
    public void Error_gives_1_unless_nothing_fails(int expected, params string[] options) =>
        Assert.Equal(expected, workspace.With("a.txt", Workspace.Flawed).Run(["lint", "a.txt", .. options]).ExitCode);

    [Theory]
    [InlineData(0, "working")]
    [InlineData(1, "submission")]
    [InlineData(2, "draft")]
    public void Stage_says_whether_brackets_belong_to_the_draft(int expected, string stage)
    {
        workspace.With("a.txt", "The General Assembly,\n\nRecalling its resolution 79/221 of 19 December 2024,\n\nDecides to meet in the [next] year.\n");

        Assert.Equal(expected, workspace.Run("lint", "a.txt", "--stage", stage).ExitCode);
    }

    [Fact]
    public void Severity_of_a_file_is_measured_by_its_own_configuration()
    {
        workspace.With("a.txt", Workspace.Flawed).With(".editorconfig", "[*]\nresolution_diagnostic.RL5001.severity = suggestion\n");
        Assert.Equal(0, workspace.Run("lint").ExitCode);

        workspace.With(".editorconfig", "[*]\nresolution_diagnostic.RL5001.severity = suggestion\nresolution_fail_on = suggestion\n");
        Assert.Equal(1, workspace.Run("lint").ExitCode);
        Assert.Equal(0, workspace.Run("lint", "--fail-on", "error").ExitCode);
    }

    [Fact]
    public void Missing_path_gives_2_and_the_others_are_linted()
    {
        var outcome = workspace.With("a.txt", Workspace.Flawed).Run("lint", "gone.txt", "a.txt", "gone/**/*.txt");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("reslint: gone.txt: there is no such file or folder\nreslint: gone/**/*.txt: there is no such file or folder\n", outcome.Error);
        Assert.Contains("a.txt:3:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Configuration_that_cannot_be_read_gives_2_and_the_files_are_linted()
    {
        Directory.CreateDirectory(workspace.At(".editorconfig"));
        var outcome = workspace.With("a.txt", Workspace.Flawed).Run("lint", "a.txt");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("reslint: .editorconfig: the configuration cannot be read (it is a folder)", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("a.txt:3:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fault_in_configuration_is_a_finding_at_its_line()
    {
        var outcome = workspace.With("drafts/a.txt", Workspace.Clean)
            .With(".editorconfig", "[*.txt]\nresolution_orgn = conference\n")
            .Run("lint", "drafts");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains(".editorconfig:2:1 warning RL9007: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("    2 | resolution_orgn = conference\n      | ^^^^^^^^^^^^^^^\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Did you mean resolution_organ?", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7 …", "RL9004", 1)]
    [InlineData("", "RL9005", 0)]
    [InlineData(" \n", "RL9005", 0)]
    [InlineData("Dear colleague,\n\nThe meeting is at noon.\n", "RL9002", 0)]
    public void File_that_holds_no_draft_is_one_finding(string text, string rule, int exitCode)
    {
        var outcome = workspace.With("a.txt", text).Run("lint", "a.txt");

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Single(outcome.Output.Split('\n'), line => line.Contains(": ", StringComparison.Ordinal) && line.Contains(rule, StringComparison.Ordinal));
        Assert.Contains("1 file (1 without a resolution): ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_that_leads_nowhere_is_one_finding()
    {
        File.CreateSymbolicLink(workspace.At("a.txt"), workspace.At("gone.txt"));
        var outcome = workspace.Run("lint", "a.txt");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("a.txt:1:1 error RL9001: ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_too_large_is_one_finding()
    {
        using (var file = File.Create(workspace.At("a.txt")))
            file.SetLength(50 * 1024 * 1024);

        Assert.Contains("a.txt:1:1 error RL9006: This file is larger than 32 MB", workspace.Run("lint", "a.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_told_and_the_rest_is_linted()
    {
        var text = Workspace.Flawed.Replace("report", "café", StringComparison.Ordinal);
        var outcome = workspace.With("a.txt", Encoding.Latin1.GetBytes(text)).Run("lint", "a.txt");

        Assert.Contains("a.txt:5:20 suggestion RL9013", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("error RL5001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_a_folder_without_a_resolution_are_only_counted()
    {
        var outcome = workspace.With("a.txt", Workspace.Clean).With("readme.md", "# About\n\nDrafts.\n").With("empty.txt", "").Run("lint");

        Assert.Equal("3 files (2 without a resolution): 0 errors, 0 warnings, 0 suggestions.\n", outcome.Output);
    }

    [Fact]
    public void Excluded_files_are_not_linted()
    {
        var outcome = workspace.With("a.txt", Workspace.Flawed).With(".editorconfig", "[*.txt]\nresolution_lint = off\n").Run("lint");

        Assert.Equal((0, "0 files, 1 excluded: 0 errors, 0 warnings, 0 suggestions.\n"), (outcome.ExitCode, outcome.Output));
    }

    [Fact]
    public void Standard_input_has_a_name_and_the_configuration_of_its_name()
    {
        workspace.With("drafts/.editorconfig", "[*.txt]\nresolution_diagnostic.RL5001.severity = warning\n");
        var outcome = workspace.RunWith(Encoding.UTF8.GetBytes(Workspace.Flawed), "lint", "-", "--stdin-filename", "drafts/new.txt");

        Assert.Contains("drafts/new.txt:3:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("warning RL5001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_leaves_out_the_summary() =>
        Assert.Empty(workspace.With("a.txt", Workspace.Clean).Run("lint", "a.txt", "--quiet").Output);

    [Fact]
    public void Colours_are_for_a_terminal_that_wants_them()
    {
        workspace.With("a.txt", Workspace.Flawed);

        Assert.Contains("\u001b[", OnTerminal("lint", "a.txt"), StringComparison.Ordinal);
        Assert.Equal(workspace.Run("lint", "a.txt").Output, OnTerminal("lint", "a.txt", "--no-color"));
    }

    [Fact]
    public void Order_does_not_depend_on_how_many_are_linted_at_a_time()
    {
        foreach (var i in Enumerable.Range(0, 40))
            workspace.With($"{i % 7}/{i}.txt", Workspace.Flawed);

        var one = workspace.Run("lint", "--jobs", "1").Output;

        Assert.Equal(one, workspace.Run("lint", "--jobs", "8").Output);
        Assert.Equal(one, workspace.Run("lint").Output);
    }

    private string OnTerminal(params string[] args)
    {
        using var output = new MemoryStream();

        using (var terminal = new Terminal(Stream.Null, output, Stream.Null) { CurrentDirectory = workspace.Root, HasColour = true })
            Application.Run(args, terminal);

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
