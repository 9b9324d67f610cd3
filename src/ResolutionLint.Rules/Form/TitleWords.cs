using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>The words of a title.</summary>
internal static class TitleWords
{
    /// <summary>The words of letters, with their places; what stands in quotation marks is left out.</summary>
    public static IEnumerable<TextSpan> Of(Title title)
    {
        var text = title.Text.Text;
        var isQuoted = false;

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '“' or '”' or '"')
                isQuoted = text[i] == '“' || (text[i] == '"' && !isQuoted);

            if (!char.IsLetter(text[i]))
                continue;

            var end = i;

            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '’' or '\'' or '-' or '/'))
                end++;

            if (!isQuoted)
                yield return TextSpan.FromBounds(i, end);

            i = end - 1;
        }
    }
}
