using System.Text.Json;

namespace ResolutionLint.Cli.Tests.Baselines;

public sealed class BaselineTests : IDisposable
{
    private const string Draft = """
        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991, by which it created a programme of work that all Member States can use;

        Convinced that a great deal of work remains to be done in every region,

        1. Welcomes the report of the Secretary-General on the programme.

        2. Invites all Member States to make use of the programme;

        3. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on the matter.

        """;

    private readonly Workspace workspace = new Workspace().With("drafts/a.txt", Draft);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void What_was_written_is_known()
    {
        var written = workspace.Run("lint", "drafts", "--write-baseline", "known.json");
        var later = workspace.Run("lint", "drafts", "--baseline", "known.json");

        Assert.Equal((0, 0), (written.ExitCode, later.ExitCode));
        Assert.Equal("known.json: written.\n1 file: 0 errors, 0 warnings, 0 suggestions; 0 new, 2 in the baseline.\n", written.Output);
        Assert.Equal("1 file: 0 errors, 0 warnings, 0 suggestions; 0 new, 2 in the baseline.\n", later.Output);
    }

    public static TheoryData<string, string> HarmlessEdits => new()
    {
        { "a paragraph is wrapped", Draft.Replace(" by which it ", "\nby which it\n", StringComparison.Ordinal) },
        { "all lines end otherwise", Draft.ReplaceLineEndings("\r\n") },
        { "paragraphs change places", Moved(Draft, "Convinced", "Recalling") },
        { "a paragraph is put before", Draft.Replace("1. Welcomes", "1. Notes the work that was done;\n\n2. Welcomes", StringComparison.Ordinal).Replace("\n2. Inv", "\n3. Inv", StringComparison.Ordinal).Replace("\n3. Req", "\n4. Req", StringComparison.Ordinal) },
        { "words beside it change", Draft.Replace("that all Member States can use;", "for States to use;", StringComparison.Ordinal) },
        { "words far from it change", Draft.Replace("a great deal of work", "much", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(HarmlessEdits))]
    public void Edit_that_leaves_the_words_alone_leaves_the_finding_known(string edit, string text)
    {
        workspace.Run("lint", "drafts", "--write-baseline", "known.json");
        var outcome = workspace.With("drafts/a.txt", text).Run("lint", "drafts", "--baseline", "known.json");

        Assert.True(outcome.Output.EndsWith("; 0 new, 2 in the baseline.\n", StringComparison.Ordinal), $"{edit}: {outcome.Output}");
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public void Mistake_that_is_new_is_reported_alone()
    {
        workspace.Run("lint", "drafts", "--write-baseline", "known.json");
        workspace.With("drafts/a.txt", Draft.Replace("make use of the programme;", "make use of the the programme;", StringComparison.Ordinal));
        var outcome = workspace.Run("lint", "drafts", "--baseline", "known.json");

        Assert.Contains("drafts/a.txt:9:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("RL7034", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("; 1 new, 2 in the baseline.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_mistake_once_more_is_new()
    {
        const string Twice = "Convinced that a great deal of work remains to be done in every region;";
        workspace.Run("lint", "drafts", "--write-baseline", "known.json");
        var outcome = workspace
            .With("drafts/a.txt", Draft.Replace("Convinced that a great deal of work remains to be done in every region,", Twice, StringComparison.Ordinal))
            .Run("lint", "drafts", "--baseline", "known.json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("; 1 new, 2 in the baseline.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_is_renamed_brings_its_findings_along()
    {
        workspace.With("drafts/b.txt", Workspace.Flawed).Run("lint", "drafts", "--write-baseline", "known.json");
        Directory.CreateDirectory(workspace.At("drafts/later"));
        File.Move(workspace.At("drafts/a.txt"), workspace.At("drafts/later/z.txt"));
        var outcome = workspace.Run("lint", "drafts", "--baseline", "known.json");

        Assert.Equal("2 files: 0 errors, 0 warnings, 0 suggestions; 0 new, 3 in the baseline.\n", outcome.Output);
    }

    [Fact]
    public void Copy_of_a_file_is_new()
    {
        workspace.Run("lint", "drafts", "--write-baseline", "known.json");
        var outcome = workspace.With("drafts/b.txt", Draft).Run("lint", "drafts", "--baseline", "known.json");

        Assert.Contains("; 2 new, 2 in the baseline.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_file_inherits_nothing_from_one_that_is_gone()
    {
        const string Unrelated = """
            The General Assembly,

            Bearing in mind that oceans cover most of this planet;

            1. Calls upon coastal authorities to protect their reefs.

            """;
        workspace.With("drafts/b.txt", Workspace.Flawed).Run("lint", "drafts", "--write-baseline", "known.json");
        File.Delete(workspace.At("drafts/b.txt"));
        var outcome = workspace.With("drafts/c.txt", Unrelated).Run("lint", "drafts", "--baseline", "known.json");

        Assert.Contains("drafts/c.txt:3", outcome.Places());
    }

    [Fact]
    public void Mistake_that_is_mended_here_and_made_there_is_new()
    {
        const string Before = "Convinced that a great deal of work remains to be done in every region,";
        workspace.With("drafts/a.txt", Draft.Replace("region,", "region the the,", StringComparison.Ordinal)).Run("lint", "drafts", "--write-baseline", "known.json");
        workspace.With("drafts/a.txt", Draft.Replace("Invites all Member States to", "Invites the the Member States to", StringComparison.Ordinal));
        var outcome = workspace.Run("lint", "drafts", "--baseline", "known.json");

        Assert.Contains(Before, Draft, StringComparison.Ordinal);
        Assert.Contains("drafts/a.txt:9", outcome.Places());
    }

    [Fact]
    public void File_that_is_renamed_and_edited_brings_its_findings_along()
    {
        workspace.Run("lint", "drafts", "--write-baseline", "known.json");
        File.Delete(workspace.At("drafts/a.txt"));
        workspace.With("drafts/z.txt", Draft.Replace("that all Member States can use;", "for States to use;", StringComparison.Ordinal));

        Assert.Equal("1 file: 0 errors, 0 warnings, 0 suggestions; 0 new, 2 in the baseline.\n", workspace.Run("lint", "drafts", "--baseline", "known.json").Output);
    }

    /// <summary>Time is linear, however many findings one paragraph has; with time by the square this takes minutes.</summary>
    [Fact]
    public void Paragraph_with_thousands_of_findings_is_no_trouble()
    {
        workspace.With("drafts/a.txt", $"The General Assembly,\n\nRecalling {string.Concat(Enumerable.Repeat("the work of the World Food Program in  canteens and ", 4000))},\n\n1. Decides to go on.\n");
        var written = workspace.Run("lint", "drafts", "--write-baseline", "known.json", "--output", "sarif=a.sarif", "--output", "html=a.html");
        var outcome = workspace.Run("lint", "drafts", "--baseline", "known.json");

        Assert.Equal((0, 0), (written.ExitCode, outcome.ExitCode));
        Assert.Contains("; 0 new, ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_longer_occurs_is_named_and_taken_out_by_writing_again()
    {
        workspace.Run("lint", "drafts", "--write-baseline", "known.json");
        workspace.With("drafts/a.txt", Draft.Replace("can use;", "can use,", StringComparison.Ordinal));
        var outcome = workspace.Run("lint", "drafts", "--baseline", "known.json");
        var again = workspace.Run("lint", "drafts", "--baseline", "known.json", "--write-baseline", "known.json");

        Assert.Contains("known.json: 1 finding in it does not occur any more; --write-baseline known.json takes it out.\n    drafts/a.txt: RL5001\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(0, again.ExitCode);
        Assert.EndsWith("; 0 new, 1 in the baseline.\n", workspace.Run("lint", "drafts", "--baseline", "known.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_of_a_file_that_is_gone_are_named()
    {
        workspace.With("drafts/b.txt", Workspace.Clean).Run("lint", "drafts", "--write-baseline", "known.json");
        File.Delete(workspace.At("drafts/a.txt"));

        Assert.Contains("known.json: 2 findings in it do not occur any more", workspace.Run("lint", "drafts", "--baseline", "known.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_over_some_files_keeps_what_is_known_of_others()
    {
        workspace.With("drafts/b.txt", Workspace.Flawed).Run("lint", "drafts", "--write-baseline", "known.json");
        workspace.Run("lint", "drafts/b.txt", "--baseline", "known.json", "--write-baseline", "known.json");

        Assert.Equal(
            "2 files: 0 errors, 0 warnings, 0 suggestions; 0 new, 3 in the baseline.\n",
            workspace.Run("lint", "drafts", "--baseline", "known.json").Output);
    }

    [Fact]
    public void Baseline_is_the_same_wherever_it_is_used_from()
    {
        workspace.Run("lint", "drafts", "--write-baseline", "kept/known.json");
        using var baseline = JsonDocument.Parse(workspace.Read("kept/known.json"));

        Assert.Equal(["../drafts/a.txt"], baseline.RootElement.GetProperty("files").EnumerateObject().Select(file => file.Name));
        Assert.EndsWith("; 0 new, 2 in the baseline.\n", workspace.Run("lint", workspace.At("drafts"), "--baseline", workspace.At("kept/known.json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_looked_at_is_never_known()
    {
        workspace.With("drafts/b.txt", Workspace.Clean);
        File.Delete(workspace.At("drafts/b.txt"));
        File.CreateSymbolicLink(workspace.At("drafts/b.txt"), workspace.At("nowhere.txt"));
        workspace.Run("lint", "drafts", "--write-baseline", "known.json");
        var outcome = workspace.Run("lint", "drafts", "--baseline", "known.json");

        Assert.Contains("error RL9001", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Theory]
    [InlineData("{ \"schemaVersion\": 1,\n \"files\": [", "known.json: the baseline cannot be read in line 2; mend it, or delete it and write it anew with --write-baseline known.json")]
    [InlineData("{ \"schemaVersion\": 9, \"files\": {} }", "known.json: this is no baseline of version 1; delete it, and --write-baseline known.json writes one")]
    [InlineData("{ \"schemaVersion\": 1, \"files\": { \"a\": [ { \"rule\": \"RL5001\" } ] } }", "known.json: the baseline cannot be read; mend it")]
    [InlineData("null", "known.json: this is no baseline")]
    [InlineData("{ \"schemaVersion\": 1, \"files\": { \"a\\u0000b\": [] } }", "known.json: the baseline cannot be read")]
    [InlineData("{ \"schemaVersion\": 1, \"files\": { \"/etc/passwd\": [] } }", "known.json: the baseline cannot be read")]
    public void Baseline_that_is_none_stops_the_run_and_is_left_alone(string content, string message)
    {
        workspace.With("known.json", content);
        var outcome = workspace.Run("lint", "drafts", "--baseline", "known.json", "--fix");
        var writing = workspace.Run("lint", "drafts", "--write-baseline", "known.json");

        Assert.Equal((2, 2), (outcome.ExitCode, writing.ExitCode));
        Assert.StartsWith($"reslint: {message}", outcome.Error, StringComparison.Ordinal);
        Assert.Equal((content, Draft), (workspace.Read("known.json"), workspace.Read("drafts/a.txt")));
    }

    [Fact]
    public void Baseline_that_is_a_folder_is_told_so() =>
        Assert.Equal("reslint: drafts: the baseline cannot be read: it is a folder\n", workspace.Run("lint", "drafts", "--baseline", "drafts").Error);

    [Fact]
    public void Baseline_that_is_not_there_stops_the_run()
    {
        var outcome = workspace.Run("lint", "drafts", "--baseline", "known.json");

        Assert.Equal((2, "reslint: known.json: there is no such baseline; --write-baseline known.json writes one\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void Half_a_run_writes_no_baseline()
    {
        var outcome = workspace.Run("lint", "drafts", "nowhere", "--write-baseline", "known.json");

        Assert.Equal(2, outcome.ExitCode);
        Assert.False(File.Exists(workspace.At("known.json")));
    }

    private static string Moved(string text, string one, string other)
    {
        var paragraphs = text.Split("\n\n").ToList();
        var (first, second) = (paragraphs.FindIndex(paragraph => paragraph.StartsWith(one, StringComparison.Ordinal)), paragraphs.FindIndex(paragraph => paragraph.StartsWith(other, StringComparison.Ordinal)));
        (paragraphs[first], paragraphs[second]) = (paragraphs[second], paragraphs[first]);
        return string.Join("\n\n", paragraphs);
    }
}
