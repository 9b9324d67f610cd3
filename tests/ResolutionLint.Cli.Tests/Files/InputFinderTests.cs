using ResolutionLint.Cli.Files;

namespace ResolutionLint.Cli.Tests.Files;

public sealed class InputFinderTests : IDisposable
{
    private readonly Workspace workspace = new Workspace()
        .With("b.txt", "b").With("a.md", "a").With("c.rtf", "c").With("far/d.TXT", "d").With("far/below/e.txt", "e").With("far/f.draft", "f");

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("", "a.md b.txt far/d.TXT far/below/e.txt")]
    [InlineData(".", "a.md b.txt far/d.TXT far/below/e.txt")]
    [InlineData("far", "far/d.TXT far/below/e.txt")]
    [InlineData("./far/", "far/d.TXT far/below/e.txt")]
    [InlineData("c.rtf", "c.rtf")]
    [InlineData("**/*.txt", "b.txt far/below/e.txt")]
    [InlineData("far/**/*", "far/d.TXT far/below/e.txt")]
    [InlineData("far/*.draft", "far/f.draft")]
    [InlineData("b.txt ./b.txt .", "b.txt a.md far/d.TXT far/below/e.txt")]
    [InlineData("../gone", "")]
    public void Paths_stand_for_files(string paths, string expected) => Assert.Equal(expected, Found(paths));

    [Fact]
    public void Ignored_files_and_folders_are_left_out()
    {
        workspace.With(".git/HEAD", "").With(".git/notes.txt", "").With(".git/info/exclude", "g.txt\n")
            .With(".gitignore", "*.md\n!keep.md\nbuild/\n").With("far/.gitignore", "/below\n!x.md\n")
            .With("keep.md", "").With("build/h.txt", "").With("g.txt", "").With("far/x.md", "").With("far/y.md", "");

        Assert.Equal("b.txt keep.md far/d.TXT far/x.md", Found(""));
        Assert.Equal("far/d.TXT far/x.md", Found("far"));
        Assert.Equal("b.txt", Found("**/*.txt"));
        Assert.Equal("build/h.txt", Found("build/h.txt"));
    }

    [Fact]
    public void Links_to_folders_are_not_followed()
    {
        Directory.CreateSymbolicLink(workspace.At("far/again"), workspace.Root);

        Assert.Equal("a.md b.txt far/d.TXT far/below/e.txt", Found(""));
    }

    [Fact]
    public void Documents_are_found_and_what_word_lays_beside_them_is_not()
    {
        workspace.With("far/g.docx", "").With("far/h.DOCM", "").With("far/i.pdf", "").With("far/~$g.docx", "").With("far/j.doc", "");

        Assert.Equal("far/d.TXT far/g.docx far/h.DOCM far/i.pdf far/below/e.txt", Found("far"));
    }

    private string Found(string paths) => string.Join(
        ' ', new InputFinder(workspace.Root, null).Find(paths.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Files.Select(file => file.Path));
}
