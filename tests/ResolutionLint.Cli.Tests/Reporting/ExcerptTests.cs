using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Cli.Tests.Reporting;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("one [two] three", "one two three\n    ^^^")]
    [InlineData("\t1.\t[Calls] upon", "\t1.\tCalls upon\n\t  \t^^^^^")]
    [InlineData("大会 [决定]", "大会 决定\n     ^^^^")]
    [InlineData("cafe\u0301 [ici]", "cafe\u0301 ici\n     ^^^")]
    [InlineData("esc \u001b[31m [now]", "esc ·[31m now\n          ^^^")]
    [InlineData("a\u2028b [here]", "a·b here\n    ^^^^")]
    [InlineData("end[]", "end\n   ^")]
    [InlineData("first\n[second\nthird]", "second\n^^^^^^")]
    [InlineData("[]", "\n^")]
    public void Span_is_underlined(string marked, string expected) => Assert.Equal(expected, Shown(marked));

    [Fact]
    public void Long_line_is_shown_around_the_span()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 500));
        var shown = Shown($"{words}[here] {words}").Split('\n');

        Assert.StartsWith("…", shown[0], StringComparison.Ordinal);
        Assert.EndsWith("…", shown[0], StringComparison.Ordinal);
        Assert.Equal(112, shown[0].Length);
        Assert.Equal("here", shown[0].Substring(shown[1].IndexOf('^', StringComparison.Ordinal), 4));
    }

    [Fact]
    public void Window_does_not_cut_characters_in_two()
    {
        var faces = string.Concat(Enumerable.Repeat("😀", 300));

        foreach (var lead in new[] { "", "x" })
            Assert.DoesNotContain('\uFFFD', Shown($"{lead}{faces}[here]{faces}"));
    }

    private static string Shown(string marked)
    {
        var start = marked.LastIndexOf('[');
        var end = marked.LastIndexOf(']') - 1;
        var text = marked.Remove(start, 1).Remove(end, 1);
        var excerpt = Excerpt.Of(text, new LineMap(text), TextSpan.FromBounds(start, end));
        return $"{excerpt.Line}\n{excerpt.Indent}{excerpt.Marks}";
    }
}
