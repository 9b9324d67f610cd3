namespace ResolutionLint.Core.Text;

/// <summary>Reads words that a typed text sets in capitals at the head of a paragraph as if only their first letter were one: "RECALLING FURTHER its" as "Recalling further its".</summary>
internal static class CapitalOpening
{
    // Openers have few words, and a whole paragraph in capitals has no opener to set apart.
    private const int Longest = 120;

    /// <summary>The same words at the same places, those in capitals at the head in small letters but for the first; the text itself where there are none.</summary>
    public static ReadOnlySpan<char> Unfold(ReadOnlySpan<char> text) => EndIn(text) is > 0 and var end ? Written(text, 0, end) : text;

    /// <inheritdoc cref="Unfold(ReadOnlySpan{char})"/>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first word begins.</param>
    public static string Unfold(string text, int start) => EndIn(text.AsSpan(start)) is > 0 and var end ? Written(text, start, start + end) : text;

    // Headings are in capitals throughout; acronyms stand before words that are not.
    private static int EndIn(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1]))
            return 0;

        var end = 0;

        for (var i = 0; i < text.Length && i <= Longest && !char.IsAsciiLetterLower(text[i]); i++)
        {
            if (!char.IsAsciiLetterUpper(text[i]) && text[i] is not (' ' or ',' or '-'))
                break;

            end = i + 1;
        }

        while (end > 0 && char.IsAsciiLetter(text[end - 1]) && end < text.Length && char.IsLetterOrDigit(text[end]))
            end--;

        return end > 1 && text[end..].ContainsAnyInRange('a', 'z') ? end : 0;
    }

    private static string Written(ReadOnlySpan<char> text, int start, int end)
    {
        var letters = text.ToString().ToCharArray();

        for (var i = start + 1; i < end; i++)
            letters[i] = char.ToLowerInvariant(letters[i]);

        return new string(letters);
    }
}
