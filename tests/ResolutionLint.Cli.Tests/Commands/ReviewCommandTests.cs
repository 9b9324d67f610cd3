namespace ResolutionLint.Cli.Tests.Commands;

public sealed class ReviewCommandTests : IDisposable
{
    /// <summary>A semicolon after the first paragraph, which has a safe fix, and a verb that has none.</summary>
    private const string Draft =
        """
        The General Assembly,
        Recalling its resolution 57/173 of 18 December 2002;
        1. Request the Secretary-General to report on the matter;
        2. Decides to remain seized of the matter.
        """;

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Copy_has_a_comment_at_each_finding_and_safe_fixes_as_tracked_changes()
    {
        var outcome = Review();

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("reviewed.docx: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("RL5001: ", Comments(), StringComparison.Ordinal);
        Assert.Contains("RL2006: ", Comments(), StringComparison.Ordinal);
        Assert.Contains("w:author=\"ResolutionLint\"", Body(), StringComparison.Ordinal);
        Assert.Contains("<w:del ", Body(), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_itself_stays_as_it_is()
    {
        var before = WordDocuments.Of(Draft);

        Review();

        Assert.Equal(before, File.ReadAllBytes(workspace.At("draft.docx")));
    }

    [Fact]
    public void Comments_only_leave_the_text_alone()
    {
        Review("--comments-only");

        Assert.Contains("RL5001: ", Comments(), StringComparison.Ordinal);
        Assert.DoesNotContain("<w:del ", Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("<w:ins ", Body(), StringComparison.Ordinal);
    }

    [Fact]
    public void Severity_leaves_out_what_is_less()
    {
        workspace.With(".editorconfig", "root = true\n[*.docx]\nresolution_diagnostic.RL5001.severity = warning\n");

        Review("--severity", "error");

        Assert.DoesNotContain("RL5001: ", Comments(), StringComparison.Ordinal);
        Assert.Contains("RL2006: ", Comments(), StringComparison.Ordinal);
    }

    [Fact]
    public void Review_of_the_copy_comments_on_nothing_twice()
    {
        Review();
        var (comments, body) = (Comments(), Body());

        Assert.Equal(0, workspace.Run("review", "reviewed.docx", "--output", "again.docx").ExitCode);

        Assert.Equal(Count(comments, "<w:comment "), Count(WordDocuments.Part(Bytes("again.docx"), "word/comments.xml"), "<w:comment "));
        Assert.Equal(Count(body, "<w:del "), Count(WordDocuments.Part(Bytes("again.docx"), "word/document.xml"), "<w:del "));
    }

    [Fact]
    public void Document_is_not_written_over() => Refuses("this is the document itself", "review", "draft.docx", "--output", "draft.docx");

    [Fact]
    public void Document_is_not_written_over_through_a_link_either()
    {
        var before = WordDocuments.Of(Draft);
        workspace.With("draft.docx", before);
        File.CreateSymbolicLink(workspace.At("link.docx"), "draft.docx");
        Directory.CreateSymbolicLink(workspace.At("folder"), ".");

        Refuses("this is the document itself", "review", "draft.docx", "--output", "link.docx");
        Refuses("this is the document itself", "review", "draft.docx", "--output", "folder/draft.docx");
        Assert.Equal(before, File.ReadAllBytes(workspace.At("draft.docx")));
    }

    [Theory]
    [InlineData("reviewed.docm", "has to end in .docx")]
    [InlineData("reviewed.txt", "has to end in .docx")]
    [InlineData("-", "standard input and output are none")]
    public void Copy_has_the_name_of_a_document_of_its_kind(string output, string reason) => Refuses(reason, "review", "draft.docx", "--output", output);

    [Fact]
    public void What_cannot_be_written_is_not_said_to_be()
    {
        Directory.CreateDirectory(workspace.At("folder.docx"));

        var outcome = workspace.With("draft.docx", WordDocuments.Of(Draft)).Run("review", "draft.docx", "--output", "folder.docx");

        Assert.Equal((2, string.Empty), (outcome.ExitCode, outcome.Output));
        Assert.Contains("cannot be written", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_document_is_said_to_be_empty()
    {
        workspace.With("empty.docx", WordDocuments.Of(string.Empty));

        Refuses("there are no words in it", "review", "empty.docx", "--output", "reviewed.docx");
    }

    [Fact]
    public void Text_is_not_reviewed()
    {
        workspace.With("draft.txt", Workspace.Flawed);

        Refuses("only Word documents can be reviewed", "review", "draft.txt", "--output", "reviewed.docx");
    }

    [Fact]
    public void What_holds_no_resolution_is_not_reviewed()
    {
        workspace.With("minutes.docx", WordDocuments.Of("Minutes of the meeting\nNobody came."));

        Refuses("nothing was written", "review", "minutes.docx", "--output", "reviewed.docx");
        Assert.False(File.Exists(workspace.At("reviewed.docx")));
    }

    [Fact]
    public void Output_has_to_be_named()
    {
        workspace.With("draft.docx", WordDocuments.Of(Draft));

        Assert.Equal(2, workspace.Run("review", "draft.docx").ExitCode);
    }

    private Outcome Review(params string[] further) =>
        workspace.With("draft.docx", WordDocuments.Of(Draft)).Run(["review", "draft.docx", "--output", "reviewed.docx", .. further]);

    private void Refuses(string reason, params string[] args)
    {
        workspace.With("draft.docx", WordDocuments.Of(Draft));

        var outcome = workspace.Run(args);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(reason, outcome.Error, StringComparison.Ordinal);
    }

    private byte[] Bytes(string name) => File.ReadAllBytes(workspace.At(name));

    private string Comments() => WordDocuments.Part(Bytes("reviewed.docx"), "word/comments.xml");

    private string Body() => WordDocuments.Part(Bytes("reviewed.docx"), "word/document.xml");

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
