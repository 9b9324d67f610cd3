using System.Globalization;

namespace ResolutionLint.Core.Text;

/// <summary>What becomes of single characters of the original in logical text.</summary>
internal static class Folding
{
    /// <summary>A character that leaves no trace: soft hyphens, direction marks, zero-width characters, controls.</summary>
    public const char Nothing = '\0';

    /// <summary>
    /// The logical character for one of the original: a blank for every kind of white space, a hyphen for the
    /// non-breaking one, <see cref="Nothing"/> for what cannot be seen.
    /// </summary>
    public static char Fold(char character)
    {
        if (IsPlain(character))
            return character;

        if (char.IsWhiteSpace(character))
            return ' ';

        return character switch
        {
            '\u2011' => '-',
            '\uFFFE' or '\uFFFF' => Nothing,
            < ' ' or '\u007F' or '\u00AD' => Nothing,
            _ when char.GetUnicodeCategory(character) == UnicodeCategory.Format => Nothing,
            _ => character,
        };
    }

    /// <summary>Behind the characters from <paramref name="start"/> on that stay as they are: words with single blanks between them.</summary>
    public static int EndOfPlain(string text, int start, int end)
    {
        var i = start;

        while (i < end && (IsPlain(text[i]) || (text[i] == ' ' && i > start && i + 1 < end && IsPlain(text[i + 1]))))
            i++;

        return i;
    }

    private static bool IsPlain(char character) => character is > ' ' and < '\u007F';
}
