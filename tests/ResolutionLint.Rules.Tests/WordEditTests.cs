using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Tests;

public sealed class WordEditTests
{
    [Theory]
    [InlineData("high level", "high-level", "high-level")]
    [InlineData("high\nlevel", "high-level", "high-level")]
    [InlineData("**1325**(2000)", "1325 (2000)", "**1325** (2000)")]
    public void Words_are_written_where_they_stand(string source, string replacement, string expected) => Assert.Equal(expected, Written(source, replacement));

    [Theory]
    [InlineData("high\n    level", "high-level")]
    [InlineData("high** level", "high-level")]
    [InlineData("re\u0301solution", "resolution")]
    public void What_stands_in_the_midst_is_left(string source, string replacement) => Assert.Null(Written(source, replacement));

    private static string? Written(string original, string replacement)
    {
        var text = Read(original);
        return WordEdit.Replace(text, new TextSpan(0, text.Length), replacement) is { } change ? SourceText.From(original).WithChanges(change).ToString() : null;
    }

    // As drafts are read: without the signs of Markdown, white space as one blank, accents on their letters.
    private static LogicalText Read(string original)
    {
        var builder = new LogicalTextBuilder();

        for (var i = 0; i < original.Length; i++)
        {
            var character = original[i] is '\n' ? ' ' : original[i];

            if (character == '\u0301')
                builder.ReplaceLast('é', i);
            else if (character is not '*' && !(character == ' ' && builder.Last == ' '))
                builder.Append(character, i);
        }

        return builder.ToLogicalText(0);
    }
}
