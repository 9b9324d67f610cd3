using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Cli.Tests.Pipelines;

/// <summary>The steps of the action, as a runner runs them, on a repository with a pull request.</summary>
public sealed class GitHubActionTests : IDisposable
{
    private readonly YamlNode action = PipelineFile.Read(".github/actions/lint/action.yml");
    private readonly PipelineShell shell = new();

    public GitHubActionTests() => shell.Repository
        .With("drafts/old mistakes.txt", Workspace.Flawed)
        .With("drafts/clean.txt", Workspace.Clean)
        .Commit();

    public void Dispose() => shell.Dispose();

    [ShellFact]
    public void Change_that_introduces_a_mistake_fails_and_is_annotated()
    {
        shell.Repository.Replace("drafts/clean.txt", "18 December 1991,", "18 December 1991;").Commit();
        var outcome = Lint(("changed-since", "HEAD~1"));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Matches("(?m)^::error title=[^,]*,file=drafts/clean.txt,line=3,", outcome.Output);
        Assert.DoesNotContain("old mistakes", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("RL5001", shell.JobSummary, StringComparison.Ordinal);
    }

    [ShellFact]
    public void Change_that_removes_a_mistake_passes()
    {
        shell.Repository.Replace("drafts/old mistakes.txt", "18 December 1991;", "18 December 1991,").Commit();

        Assert.Equal(0, Lint(("changed-since", "HEAD~1")).ExitCode);
        Assert.Equal(0, Lint().ExitCode);
    }

    [ShellFact]
    public void Rename_passes()
    {
        shell.Repository.Git("mv", "drafts/old mistakes.txt", "drafts/renamed.txt");
        shell.Repository.Commit();

        Assert.Equal(0, Lint(("changed-since", "HEAD~1")).ExitCode);
        Assert.Equal(1, Lint().ExitCode);
    }

    [ShellFact]
    public void Baseline_lets_old_mistakes_pass_and_new_ones_not()
    {
        shell.Repository.Run("lint", "drafts", "--write-baseline", "known.json");

        Assert.Equal(0, Lint(("baseline", "known.json")).ExitCode);

        shell.Repository.Replace("drafts/clean.txt", "18 December 1991,", "18 December 1991;").Commit();

        Assert.Equal(1, Lint(("baseline", "known.json")).ExitCode);
    }

    [ShellFact]
    public void Revision_that_a_shallow_checkout_lacks_is_fetched()
    {
        shell.Repository.Replace("drafts/clean.txt", "18 December 1991,", "18 December 1991;").Commit();
        using var origin = shell.Repository.Clone();
        var before = origin.Git("rev-parse", "HEAD~1");
        shell.Repository.CloneFrom(origin.Root, "--depth", "1");

        Assert.Equal(1, Lint(("changed-since", before)).ExitCode);
    }

    [ShellFact]
    public void Inputs_of_several_lines_are_taken_line_by_line()
    {
        var outcome = Lint(
            ("paths", "drafts/clean.txt\ndrafts/old mistakes.txt\n"), ("exclude", "old mistakes.txt"), ("output", "json=a b.json\nsarif=c.sarif"), ("fail-on", "warning"));

        Assert.Equal(0, outcome.ExitCode);
        Assert.True(File.Exists(shell.Repository.At("a b.json")) && File.Exists(shell.Repository.At("c.sarif")));
    }

    [ShellFact]
    public void Revision_cannot_be_an_option_of_git()
    {
        var outcome = Lint(("changed-since", $"--upload-pack=touch {shell.Repository.At("touched")}"));

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.False(File.Exists(shell.Repository.At("touched")));
    }

    [ShellFact]
    public void Inputs_are_no_part_of_the_script()
    {
        Lint(("paths", "$(touch drafts/touched)"), ("baseline", "`touch drafts/touched`"), ("changed-since", "; touch drafts/touched"));

        Assert.False(File.Exists(shell.Repository.At("drafts/touched")));
        Assert.All(Steps(), step => Assert.DoesNotContain("${{", step.At("run").Text(), StringComparison.Ordinal));
    }

    private IEnumerable<YamlNode> Steps() => action.At("runs")!.At("steps").Items();

    private Outcome Lint(params (string Input, string Value)[] inputs)
    {
        var step = Steps().Single(step => step.At("name").Text() == "Lint");
        var defaults = action.At("inputs")!;

        return shell.Run(step.At("run").Text(), step.At("env").Entries().ToDictionary(variable => variable.Key, variable => Value(variable.Value)));

        string Value(string expression)
        {
            var name = expression["${{ inputs.".Length..^" }}".Length];
            return inputs.FirstOrDefault(input => input.Input == name).Value ?? defaults.At(name)!.At("default").Text();
        }
    }
}
