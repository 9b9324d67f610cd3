using System.Buffers;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Parsing;

/// <summary>Tells English words from the other language of a bilingual page.</summary>
internal static class EnglishText
{
    private const int EnoughToTell = 3;

    private const int LongestWord = 5;
    private const int English = 1;
    private const int Romance = -1;

    private static readonly WordTable Words = TableOf(
        ["the", "of", "and", "to", "in", "that", "for", "by", "its", "with", "on", "which"],
        ["le", "la", "les", "des", "du", "et", "que", "qui", "dans", "aux", "par", "sur", "une", "el", "los", "las", "del", "y", "en", "por", "una", "sus"]);

    // Short lines of the other half of a page have one small word or none, and accents that English lines lack.
    private static readonly SearchValues<char> Accents = SearchValues.Create("éèêàçôîâùÉÈÀÇ");

    /// <summary>Whether a text is English, or too short to tell.</summary>
    public static bool IsLikely(string text)
    {
        var (difference, found, start) = (0, 0, 0);

        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && text[end] != ' ')
                continue;

            var language = LanguageOf(text.AsSpan(start, end - start));
            difference += language;
            found += language == English ? 1 : 0;
            start = end + 1;
        }

        return difference > -EnoughToTell && !(difference < 0 && found == 0 && text.AsSpan().ContainsAny(Accents));
    }

    /// <summary>The language of a small word; 0 where it is none.</summary>
    private static int LanguageOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord)
            return 0;

        Span<char> small = stackalloc char[LongestWord];

        for (var i = 0; i < word.Length; i++)
            small[i] = word[i] is >= 'A' and <= 'Z' ? (char)(word[i] | ' ') : word[i];

        return Words.Find(small[..word.Length], 0);
    }

    private static WordTable TableOf(string[] english, string[] romance)
    {
        var table = new WordTable();

        foreach (var word in english)
            table.Add(word, English);

        foreach (var word in romance)
            table.Add(word, Romance);

        return table;
    }
}
