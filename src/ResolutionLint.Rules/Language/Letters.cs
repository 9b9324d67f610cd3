namespace ResolutionLint.Rules.Language;

/// <summary>Runs of letters in a text.</summary>
internal static class Letters
{
    /// <summary>Behind the run of letters that begins at an offset; the offset itself where none does.</summary>
    public static int End(string text, int offset)
    {
        while (offset < text.Length && char.IsLetter(text[offset]))
            offset++;

        return offset;
    }
}
