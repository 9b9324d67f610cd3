namespace ResolutionLint.Cli.Tests.Commands;

/// <summary>Word documents through <c>reslint lint</c> and <c>parse</c>.</summary>
public sealed class LintDocumentsTests : IDisposable
{
    private const string Draft =
        """
        The General Assembly,
        Recalling its resolution 57/173 of 18 December 2002,
        1. Requests the Secretary-General:
        (a) To report on the matter,
        (b) To be brief;
        2. Decides to remain seized of the matter.
        """;

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Finding_names_the_paragraph_and_shows_its_text()
    {
        var outcome = Lint();

        Assert.Contains("draft.docx, operative paragraph 1 (a) warning RL5005: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("      | (a) To report on the matter,\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_those_of_the_same_text()
    {
        var document = Ids(Lint("--format", "json").Output);
        var text = Ids(workspace.With("draft.txt", Draft).Run("lint", "draft.txt", "--format", "json").Output);

        Assert.NotEmpty(text);
        Assert.Equal(text, document);
    }

    [Fact]
    public void Sarif_has_the_name_and_the_words_and_no_edits_of_a_text_that_is_not_the_file()
    {
        var sarif = Lint("--format", "sarif").Output;

        Assert.Contains("\"fullyQualifiedName\": \"operative paragraph 1 (a)\"", sarif, StringComparison.Ordinal);
        Assert.Contains("\"text\": \"(a) To report on the matter,\"", sarif, StringComparison.Ordinal);
        Assert.DoesNotContain("\"fixes\"", sarif, StringComparison.Ordinal);
    }

    [Fact]
    public void Formats_that_know_lines_only_have_the_name_in_the_message()
    {
        Assert.Contains("message=\"Operative paragraph 1 (a): ", Lint("--format", "checkstyle").Output, StringComparison.Ordinal);
        Assert.Contains("\"description\": \"Operative paragraph 1 (a): ", Lint("--format", "gitlab").Output, StringComparison.Ordinal);
        Assert.Contains("::Operative paragraph 1 (a): ", Lint("--format", "github").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_changes_the_words_in_the_document()
    {
        Assert.Contains("1 fixed", Lint("--fix").Output, StringComparison.Ordinal);

        var body = WordDocuments.Part(File.ReadAllBytes(workspace.At("draft.docx")), "word/document.xml");
        Assert.Contains("To report on the matter;", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<w:ins", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_says_that_a_signature_is_lost()
    {
        workspace.With("signed.docx", WordDocuments.Signed(Draft));

        Assert.Contains("signed.docx: the document was signed", workspace.Run("lint", "signed.docx", "--fix").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_shows_the_words()
    {
        var outcome = Lint("--diff");

        Assert.Contains("-(a) To report on the matter,\n+(a) To report on the matter;\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Original_of_tracked_changes_is_not_fixed()
    {
        var outcome = Lint("--revisions", "original", "--fix");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("--revisions original", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_in_a_folder_is_found_and_what_word_lays_beside_it_is_not()
    {
        workspace.With("~$raft.docx", [1, 2, 3]).With("drafts/notes.docx", WordDocuments.Of("Notes\nNothing to see."));

        var outcome = Lint("--format", "json", ".");

        Assert.Contains("\"path\": \"draft.docx\"", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\"withoutResolution\": 1", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("~$", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_document_is_a_finding_and_the_others_are_linted()
    {
        workspace.With("torn.docx", WordDocuments.Of(Draft)[..200]);

        var outcome = Lint("torn.docx", "--format", "json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("RL9024", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("RL5005", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_knows_the_findings_of_a_document()
    {
        Lint("--write-baseline", "known.json");

        Assert.Contains("0 errors", Lint("--baseline", "known.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_shows_the_model()
    {
        var outcome = workspace.With("draft.docx", WordDocuments.Of(Draft)).Run("parse", "draft.docx", "--format", "json");

        Assert.Contains("\"text\": \"Recalling its resolution 57/173 of 18 December 2002,\"", outcome.Output, StringComparison.Ordinal);
    }

    private Outcome Lint(params string[] further) =>
        workspace.With("draft.docx", WordDocuments.Of(Draft)).Run(["lint", "draft.docx", .. further]);

    private static string[] Ids(string json) =>
        [.. json.Split('\n').Where(line => line.Contains("\"id\":", StringComparison.Ordinal)).Select(line => line.Trim())];
}
