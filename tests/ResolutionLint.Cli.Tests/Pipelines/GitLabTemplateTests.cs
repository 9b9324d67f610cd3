using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Cli.Tests.Pipelines;

/// <summary>The job of the template, as a runner runs it.</summary>
public sealed class GitLabTemplateTests : IDisposable
{
    private readonly YamlNode template = PipelineFile.Read(".gitlab/reslint.gitlab-ci.yml");
    private readonly PipelineShell shell = new();

    public GitLabTemplateTests() => shell.Repository.With("drafts/old.txt", Workspace.Flawed).With("drafts/clean.txt", Workspace.Clean).Commit();

    public void Dispose() => shell.Dispose();

    [ShellFact]
    public void Branch_is_linted_whole_and_its_reports_are_where_the_job_says()
    {
        var outcome = Run();

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(["drafts/old.txt:3"], outcome.Places());
        Assert.Equal(1, Findings());
        Assert.All(template.At("reslint")!.At("artifacts")!.At("reports").Entries().Values, path => Assert.True(File.Exists(shell.Repository.At(path)), path));
    }

    [ShellFact]
    public void Merge_request_is_linted_for_what_it_changes()
    {
        shell.Repository.Replace("drafts/clean.txt", "the report of the Secretary", "the report of of the Secretary").Commit();
        var outcome = Run(("CI_MERGE_REQUEST_DIFF_BASE_SHA", "HEAD~1"), ("RESLINT_PATHS", "drafts"), ("RESLINT_OPTIONS", "--fail-on suggestion"));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(["drafts/clean.txt:5"], outcome.Places());
        Assert.Equal(2, Findings());
    }

    /// <summary>Without rules a job is no part of the pipeline of a merge request.</summary>
    [Fact]
    public void Job_runs_in_merge_requests_and_on_the_default_branch() => Assert.Equal(
        ["$CI_PIPELINE_SOURCE == \"merge_request_event\"", "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"],
        template.At("reslint")!.At("rules").Items().Select(rule => rule.At("if").Text()));

    private int Findings() => JsonDocument.Parse(File.ReadAllText(shell.Repository.At("gl-code-quality-report.json"))).RootElement.GetArrayLength();

    private Outcome Run(params (string Name, string Value)[] variables)
    {
        var environment = template.At("variables").Entries();

        foreach (var (name, value) in variables)
            environment[name] = value;

        var job = template.At("reslint")!;
        var script = job.At("before_script").Items().Concat(job.At("script").Items()).Select(line => line.Text());
        return shell.Run(string.Join('\n', script), environment);
    }
}
