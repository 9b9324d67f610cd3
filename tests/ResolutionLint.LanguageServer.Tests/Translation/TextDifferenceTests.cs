using Microsoft.CodeAnalysis.Text;
using ResolutionLint.LanguageServer.Translation;

namespace ResolutionLint.LanguageServer.Tests.Translation;

public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("one\ntwo\n", "one\ntwo\n", 0)]
    [InlineData("one;\ntwo;\n", "one,\ntwo.\n", 2)]
    [InlineData("one\r\ntwo", "one\ntwo", 1)]
    [InlineData("one\r\ntwo", "one\rtwo", 1)]
    [InlineData("one\ntwo\nthree", "one\nthree", 1)]
    [InlineData("", "one", 1)]
    [InlineData("aaa", "aa", 1)]
    [InlineData("😀", "😁", 1)]
    [InlineData("x😀y\r\n", "x😁y\r\n", 1)]
    [InlineData("one\rtwo\r", "one\rtwo\r", 0)]
    [InlineData("one;\rtwo\r", "one,\rtwo\r", 1)]
    [InlineData("one\rtwo", "one\r\ntwo", 1)]
    [InlineData("one\ntwo", "one\r\ntwo", 1)]
    public void Edits_make_the_one_of_the_other(string before, string after, int count)
    {
        var changes = TextDifference.Between(before, after);

        Assert.Equal(count, changes.Length);
        Assert.Equal(after, SourceText.From(before).WithChanges(changes).ToString());
        Assert.All(changes, change => Assert.False(change.NewText!.Length > 0 && char.IsLowSurrogate(change.NewText[0])));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Edit_at_the_end_of_a_line_leaves_the_line_break(string lineBreak)
    {
        var change = Assert.Single(TextDifference.Between($"one;{lineBreak}two{lineBreak}", $"one,{lineBreak}two{lineBreak}"));

        Assert.Equal((";".Length, ","), (change.Span.Length, change.NewText));
    }
}
