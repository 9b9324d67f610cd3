namespace ResolutionLint.Rules.Language;

/// <summary>Finds words, or several in a row, that no letter stands against.</summary>
internal static class WholeWord
{
    /// <summary>Whether a word stands in a text by itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word, as it is written.</param>
    public static bool IsIn(ReadOnlySpan<char> text, string word)
    {
        for (var at = text.IndexOf(word); at >= 0;)
        {
            var end = at + word.Length;

            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return true;

            at = text[end..].IndexOf(word) is >= 0 and var next ? end + next : -1;
        }

        return false;
    }
}
