using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>Words as their writer typed them: blanks too many and signs of no width are findings, and so are part of the draft; line breaks of a wrapped text are not.</summary>
internal static class SourceWords
{
    /// <summary>The words between two places of a paragraph.</summary>
    public static string Between(SourceText source, LogicalText text, int start, int end)
    {
        var words = new StringBuilder();

        for (var i = start; i < end; i++)
        {
            words.Append(text.Text[i]);
            var (here, next) = (text.GetSourcePosition(i) + 1, text.GetSourcePosition(i + 1));
            var between = next > here ? source.ToString(TextSpan.FromBounds(here, next)) : string.Empty;

            if (between.All(character => text.Text[i] == ' ' ? character == ' ' : char.GetUnicodeCategory(character) == UnicodeCategory.Format))
                words.Append(between);
        }

        return words.ToString();
    }
}
