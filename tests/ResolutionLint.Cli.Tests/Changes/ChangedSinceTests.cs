namespace ResolutionLint.Cli.Tests.Changes;

public sealed class ChangedSinceTests : IDisposable
{
    private const string Draft = """
        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991;

        Convinced that much remains to be done,

        1. Welcomes the report of the the Secretary-General;

        2. Invites Member States:

        (a) To make use of of the programme;

        (b) To contribute to it;

        3. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on the matter.

        """;

    private readonly GitWorkspace workspace = new GitWorkspace().With("drafts/a.txt", Draft).With("drafts/b.txt", Draft).Commit();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Nothing_is_reported_where_nothing_has_changed()
    {
        var outcome = workspace.Run("lint", "--changed-since", "HEAD");

        Assert.Equal((0, "0 files changed since HEAD, 2 not: 0 errors, 0 warnings, 0 suggestions.\n"), (outcome.ExitCode, outcome.Output));
    }

    [Fact]
    public void New_mistake_is_reported_and_old_ones_of_other_paragraphs_are_not()
    {
        workspace.Replace("drafts/a.txt", "Convinced that much", "Convinced that much of of what");
        var outcome = workspace.Run("lint", "--changed-since", "HEAD", "--fail-on", "suggestion");

        Assert.Equal(["drafts/a.txt:5"], outcome.Places());
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void Paragraph_that_has_changed_counts_whole()
    {
        workspace.Replace("drafts/a.txt", "To contribute to it", "To contribute to it soon");

        Assert.Equal(["drafts/a.txt:11"], workspace.Run("lint", "--changed-since", "HEAD").Places());
    }

    [Fact]
    public void Mark_that_a_new_neighbour_makes_wrong_is_reported()
    {
        workspace.Replace("drafts/a.txt", "a report on the matter.\n", "a report on the matter.\n\n4. Decides to remain seized of the matter.\n");

        Assert.Contains("drafts/a.txt:15:", workspace.Run("lint", "--changed-since", "HEAD").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n1. Welcomes", "\n1. Notes the work that was done;\n\n2. Welcomes", "\n2. Inv", "\n3. Inv", "\n3. Req", "\n4. Req")]
    [InlineData("of 18 December 1991;", "of\n18 December\n1991;", "", "", "", "")]
    public void Numbering_and_wrapping_change_no_paragraph(params string[] edits)
    {
        foreach (var edit in edits.Chunk(2).Where(edit => edit[0].Length > 0).Reverse())
            workspace.Replace("drafts/a.txt", edit[0], edit[1]);

        Assert.Empty(workspace.Run("lint", "--changed-since", "HEAD").Places());
    }

    [Fact]
    public void File_that_is_renamed_is_followed()
    {
        workspace.Git("mv", "drafts/a.txt", "drafts/renamed.txt");
        workspace.Replace("drafts/renamed.txt", "Convinced that much", "Convinced that much of of what");

        Assert.Equal(["drafts/renamed.txt:5"], workspace.Run("lint", "--changed-since", "HEAD").Places());
    }

    [Fact]
    public void File_that_is_moved_without_git_is_followed_too()
    {
        File.Move(workspace.At("drafts/a.txt"), workspace.At("moved.txt"));
        workspace.Replace("moved.txt", "Convinced that much", "Convinced that much of of what");

        Assert.Equal(["moved.txt:5"], workspace.Run("lint", "--changed-since", "HEAD").Places());
    }

    [Fact]
    public void Line_endings_of_a_checkout_are_no_change()
    {
        var text = File.ReadAllText(workspace.At("drafts/a.txt")).ReplaceLineEndings("\r\n");
        var outcome = workspace.With("drafts/a.txt", text).Run("lint", "--changed-since", "HEAD");

        Assert.StartsWith("0 files changed since HEAD, 2 not", outcome.Output, StringComparison.Ordinal);
    }

    /// <summary>A repository that lies in another as ordinary files can bring settings that name programs.</summary>
    [Fact]
    public void Nothing_that_a_repository_holds_is_run()
    {
        workspace.Git("init", "-q", "--bare", "inner");
        workspace.Git("-C", "inner", "config", "core.bare", "false");
        workspace.Git("-C", "inner", "config", "core.worktree", workspace.At("inner"));
        workspace.Git("-C", "inner", "config", "filter.x.clean", $"touch '{workspace.At("ran")}'; cat");
        workspace.Git("-C", "inner", "config", "core.fsmonitor", $"touch '{workspace.At("ran")}'");
        workspace.With("inner/.gitattributes", "*.txt filter=x\n").With("inner/a.txt", Draft);
        workspace.Git("config", "filter.x.clean", $"touch '{workspace.At("ran")}'; cat");
        workspace.With(".gitattributes", "*.txt filter=x\n").Replace("drafts/a.txt", "much remains", "a lot remains");

        workspace.Run("lint", "--changed-since", "HEAD");
        workspace.RunIn("inner", "lint", "a.txt", "--changed-since", "HEAD");

        Assert.False(File.Exists(workspace.At("ran")));
    }

    [Fact]
    public void File_that_is_new_counts_whole_whether_git_follows_it_or_not()
    {
        workspace.With("drafts/c d.txt", Draft).With("drafts/é.txt", Draft).Git("add", "drafts/é.txt");

        Assert.Equal(6, workspace.Run("lint", "--changed-since", "HEAD").Places().Length);
    }

    [Fact]
    public void Mistake_that_is_mended_leaves_nothing()
    {
        workspace.Replace("drafts/a.txt", "1991;", "1991,");

        Assert.Empty(workspace.Run("lint", "--changed-since", "HEAD").Places());
    }

    [Fact]
    public void Branch_is_compared_with_where_it_began()
    {
        workspace.Git("checkout", "-q", "-b", "topic");
        workspace.Replace("drafts/a.txt", "Convinced that much", "Convinced that much of of what").Commit();
        workspace.Git("checkout", "-q", "main");
        workspace.Replace("drafts/b.txt", "Convinced that much", "Convinced that much of of what").Commit();
        workspace.Git("checkout", "-q", "topic");

        Assert.Equal(["drafts/a.txt:5"], workspace.Run("lint", "--changed-since", "main").Places());
    }

    [Fact]
    public void Works_from_a_folder_of_the_repository_and_together_with_a_baseline()
    {
        workspace.Run("lint", "--write-baseline", "known.json");
        workspace.Replace("drafts/a.txt", "To contribute to it", "To contribute to to it");
        var outcome = workspace.Run("lint", "drafts", "--changed-since", "HEAD", "--baseline", "known.json");

        Assert.Equal(["drafts/a.txt:13"], outcome.Places());
        Assert.DoesNotContain("any more", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Revision_that_a_shallow_clone_lacks_is_explained()
    {
        workspace.Replace("drafts/a.txt", "much remains", "a lot remains").Commit();
        using var shallow = workspace.Clone("--depth", "1");
        var outcome = shallow.Run("lint", "--changed-since", "HEAD~1");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("this clone is shallow and does not hold it; fetch more of it", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Clone_that_is_too_shallow_to_tell_where_a_branch_began_is_explained()
    {
        workspace.Replace("drafts/a.txt", "much remains", "a lot remains").Commit();
        using var shallow = workspace.Clone("--depth", "1");
        workspace.Replace("drafts/b.txt", "much remains", "a lot remains").Commit();
        shallow.Git("fetch", "-q", "--depth", "1", "origin", "main");
        var outcome = shallow.Run("lint", "--changed-since", "FETCH_HEAD");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("too shallow to tell where the branch began", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "git knows no such revision here")]
    [InlineData("--output=x", "git knows no such revision here")]
    public void Revision_that_is_none_is_explained(string revision, string message)
    {
        var outcome = workspace.Run("lint", $"--changed-since={revision}");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_without_history_is_explained()
    {
        using var plain = new Workspace().With("a.txt", Draft);
        var outcome = plain.Run("lint", "--changed-since", "HEAD");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("git cannot read a repository in", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fix")]
    [InlineData("--diff")]
    [InlineData("-")]
    public void What_cannot_go_together_is_refused(string argument)
    {
        var outcome = workspace.Run("lint", argument, "--changed-since", "HEAD");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("reslint: --changed-since", outcome.Error, StringComparison.Ordinal);
    }
}
