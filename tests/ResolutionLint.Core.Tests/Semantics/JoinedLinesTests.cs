using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class JoinedLinesTests
{
    private static readonly string Page = string.Concat(Enumerable.Repeat(new string('x', 80) + "\n", 30));

    [Fact]
    public void Words_at_the_old_end_of_a_joined_line_are_found() => Assert.True(Contains(new string('y', 70) + " capacity building " + new string('z', 60), "capacity building"));

    [Fact]
    public void Words_at_the_beginning_of_a_joined_line_are_not() => Assert.False(Contains("capacity building " + new string('y', 120), "capacity building"));

    [Fact]
    public void Words_on_a_line_as_long_as_the_others_are_not() => Assert.False(Contains(new string('y', 60) + " capacity building", "capacity building"));

    [Fact]
    public void Text_with_a_paragraph_a_line_has_no_joined_lines()
    {
        var text = string.Concat(Enumerable.Repeat(new string('x', 300) + " capacity building\n", 30));
        Assert.False(JoinedLines.Of(new LineMap(text)).Contains(new TextSpan(301, 17)));
    }

    private static bool Contains(string line, string words)
    {
        var text = Page + line + "\n";
        return JoinedLines.Of(new LineMap(text)).Contains(new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length));
    }
}
