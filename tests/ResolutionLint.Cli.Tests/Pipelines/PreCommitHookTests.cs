namespace ResolutionLint.Cli.Tests.Pipelines;

/// <summary>The hooks, as pre-commit runs them: the entry with the names of staged files behind it.</summary>
public sealed class PreCommitHookTests : IDisposable
{
    private readonly PipelineShell shell = new();

    public void Dispose() => shell.Dispose();

    [ShellFact]
    public void Hook_stops_a_commit_with_a_mistake_and_lets_a_clean_one_pass()
    {
        shell.Repository.With("clean draft.txt", Workspace.Clean).With("flawed.md", Workspace.Flawed);

        Assert.Equal(0, Run("reslint", "clean draft.txt").ExitCode);
        Assert.Equal(1, Run("reslint", "clean draft.txt", "flawed.md").ExitCode);
    }

    [ShellFact]
    public void Hook_with_fixes_changes_the_file_and_passes()
    {
        shell.Repository.With("flawed.txt", Workspace.Flawed);

        Assert.Equal(0, Run("reslint-fix", "flawed.txt").ExitCode);
        Assert.Equal(Workspace.Clean, File.ReadAllText(shell.Repository.At("flawed.txt")));
    }

    [ShellFact]
    public void Hooks_take_drafts_and_nothing_else()
    {
        foreach (var hook in PipelineFile.Read(".pre-commit-hooks.yaml").Items())
        {
            var files = hook.At("files").Text();
            Assert.All(["a.txt", "b/c.md"], name => Assert.Matches(files, name));
            Assert.All(["a.txt.bak", "b.cs", "md"], name => Assert.DoesNotMatch(files, name));
        }
    }

    private Outcome Run(string id, params string[] files)
    {
        var hook = PipelineFile.Read(".pre-commit-hooks.yaml").Items().Single(hook => hook.At("id").Text() == id);
        return shell.Run($"{hook.At("entry").Text()} {string.Join(' ', files.Select(file => $"'{file}'"))}", new Dictionary<string, string>());
    }
}
