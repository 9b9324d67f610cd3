using System.Text;
using ResolutionLint.Cli.Reporting.GitHub;

namespace ResolutionLint.Cli.Tests.Reporting.GitHub;

public sealed class GitHubReporterTests : IDisposable
{
    private const string Summary = "summary.md";

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Finding_is_an_annotation_of_its_place()
    {
        workspace.With("draft.txt", Workspace.Flawed);
        var command = Assert.Single(Commands());

        Assert.Equal("error", command.Name);
        Assert.StartsWith("This preambular paragraph does not end in a comma.", command.Message, StringComparison.Ordinal);
        Assert.Equal("RL5001 A preambular paragraph does not end in a comma", command.Properties["title"]);
        Assert.Equal(("draft.txt", "3", "3"), (command.Properties["file"], command.Properties["line"], command.Properties["endLine"]));
        Assert.Equal("1991;", Workspace.Flawed.Split('\n')[2][(Column(command, "col") - 1)..Column(command, "endColumn")]);
    }

    [Fact]
    public void Severities_are_kinds_and_the_most_severe_comes_first()
    {
        workspace.With("a.txt", Workspace.Flawed).With("b.txt", Workspace.Flawed).With("c.txt", Workspace.Flawed)
            .With(".editorconfig", "root = true\n[a.txt]\nresolution_diagnostic.RL5001.severity = suggestion\n[b.txt]\nresolution_diagnostic.RL5001.severity = warning\n");

        Assert.Equal(["error", "warning", "notice"], Commands().Select(command => command.Name));
    }

    [Fact]
    public void More_than_GitHub_shows_is_counted_in_one_line()
    {
        WithFlawedDrafts(13);
        var commands = Commands();

        Assert.Equal(10, commands.Count(command => command.Name == "error"));
        Assert.StartsWith("3 more findings", Assert.Single(commands, command => command.Name == "notice").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_that_counts_has_room_among_notices()
    {
        WithFlawedDrafts(13);
        workspace.With(".editorconfig", "root = true\n[*]\nresolution_diagnostic.RL5001.severity = suggestion\n");
        var commands = Commands();

        Assert.Equal(10, commands.Count);
        Assert.StartsWith("4 more findings", commands[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_named_from_the_root_of_the_repository()
    {
        workspace.With("drafts/draft.txt", Workspace.Flawed);
        workspace.Variables["GITHUB_WORKSPACE"] = Path.GetDirectoryName(workspace.Root)!;

        Assert.Equal($"{Path.GetFileName(workspace.Root)}/drafts/draft.txt", Assert.Single(Commands()).Properties["file"]);
    }

    [Fact]
    public void File_outside_the_repository_keeps_its_name()
    {
        workspace.With("draft.txt", Workspace.Flawed);
        workspace.Variables["GITHUB_WORKSPACE"] = workspace.At("elsewhere");

        Assert.Equal("draft.txt", Assert.Single(Commands()).Properties["file"]);
    }

    [Fact]
    public void Known_findings_are_no_annotations()
    {
        workspace.With("draft.txt", Workspace.Flawed);
        workspace.Run("lint", ".", "--write-baseline", "known.json");

        Assert.Empty(Commands("--baseline", "known.json"));
    }

    [Fact]
    public void Summary_of_the_job_is_added_to_what_is_there()
    {
        workspace.With("draft.txt", Workspace.Flawed).With(Summary, "# Before\n");
        workspace.Variables["GITHUB_STEP_SUMMARY"] = workspace.At(Summary);
        workspace.Run("lint", "draft.txt", "--format", "github");
        var lines = workspace.Read(Summary).Split('\n');

        Assert.Equal("# Before", lines[0]);
        Assert.Contains("1 file: 1 error, 0 warnings, 0 suggestions.", lines);
        Assert.Single(lines, line => line.StartsWith("| error | RL5001 | draft.txt:3:", StringComparison.Ordinal));
    }

    [Fact]
    public void Cells_hold_text_and_no_markup()
    {
        workspace.With("a|b <i>.txt", Workspace.Flawed);
        workspace.Variables["GITHUB_STEP_SUMMARY"] = workspace.At(Summary);
        workspace.Run("lint", "a|b <i>.txt", "--format", "github");
        var row = workspace.Read(Summary).Split('\n').Single(line => line.StartsWith("| error", StringComparison.Ordinal));

        Assert.Contains("a\\|b \\<i\\>.txt", row, StringComparison.Ordinal);
        Assert.Equal(5, row.Replace("\\|", string.Empty, StringComparison.Ordinal).Count(letter => letter == '|'));
    }

    [Fact]
    public void Summary_stays_within_what_GitHub_takes()
    {
        WithFlawedDrafts(30);
        workspace.With(Summary, new string('x', JobSummary.MostBytes - 4000));
        workspace.Variables["GITHUB_STEP_SUMMARY"] = workspace.At(Summary);
        workspace.Run("lint", "--exclude", Summary, "--format", "github");
        var text = workspace.Read(Summary);

        Assert.InRange(Encoding.UTF8.GetByteCount(text), JobSummary.MostBytes - 1000, JobSummary.MostBytes);
        Assert.Matches(@"\d+ more findings for which there is no room here\.\n$", text);
    }

    [Fact]
    public void Summary_that_cannot_be_written_fails_nothing()
    {
        workspace.With("draft.txt", Workspace.Clean);
        workspace.Variables["GITHUB_STEP_SUMMARY"] = workspace.Root;
        var outcome = workspace.Run("lint", "draft.txt", "--format", "github");

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("reslint: the summary of the job cannot be written", outcome.Error, StringComparison.Ordinal);
    }

    private List<ReadCommand> Commands(params string[] args) =>
        [.. workspace.Run(["lint", .. args, "--format", "github"]).Output.Split('\n').Select(ReadCommand.Of).OfType<ReadCommand>()];

    private static int Column(ReadCommand command, string property) => int.Parse(command.Properties[property], System.Globalization.CultureInfo.InvariantCulture);

    private void WithFlawedDrafts(int count)
    {
        for (var i = 0; i < count; i++)
            workspace.With($"draft{i}.txt", Workspace.Flawed);
    }
}
