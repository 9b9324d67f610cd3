using ResolutionLint.Cli.Files;

namespace ResolutionLint.Cli.Tests.Files;

public sealed class IgnorePatternTests
{
    [Theory]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", "far/below/a.txt", true)]
    [InlineData("/*.txt", "a.txt", true)]
    [InlineData("/*.txt", "far/a.txt", false)]
    [InlineData("far/*.txt", "far/a.txt", true)]
    [InlineData("far/*.txt", "so/far/a.txt", false)]
    [InlineData("far/**", "far/below/a.txt", true)]
    [InlineData("far/**", "far", false)]
    [InlineData("**/below/*.txt", "far/below/a.txt", true)]
    [InlineData("far/**/a.txt", "far/a.txt", true)]
    [InlineData("far/**/a.txt", "far/very/below/a.txt", true)]
    [InlineData("draft?.txt", "draft1.txt", true)]
    [InlineData("draft[0-9].txt", "draft1.txt", true)]
    [InlineData("draft[!0-9].txt", "draft1.txt", false)]
    [InlineData("\\#a.txt", "#a.txt", true)]
    [InlineData("a.txt  ", "a.txt", true)]
    [InlineData("folder/", "folder", false)]
    [InlineData("*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void Pattern_matches_as_in_git(string pattern, string path, bool expected) =>
        Assert.Equal(expected, IgnorePattern.Parse(pattern)!.Matches(path.Split('/'), isFolder: false));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("# comment")]
    [InlineData("/")]
    public void Lines_without_a_pattern_give_none(string line) => Assert.Null(IgnorePattern.Parse(line));
}
