using System.Buffers;

namespace ResolutionLint.Core.Parsing;

/// <summary>Tells English words from the other language of a bilingual page.</summary>
internal static class EnglishText
{
    private const int EnoughToTell = 3;

    private const int LongestWord = 5;
    private const int BitsOfLetter = 8;
    private const int English = 1;
    private const int Romance = -1;

    // Small words as numbers, so that a line is told in one pass over its letters.
    private static readonly ulong[] EnglishWords = Packed(["the", "of", "and", "to", "in", "that", "for", "by", "its", "with", "on", "which"]);

    private static readonly ulong[] RomanceWords = Packed(
        ["le", "la", "les", "des", "du", "et", "que", "qui", "dans", "aux", "par", "sur", "une", "el", "los", "las", "del", "y", "en", "por", "una", "sus"]);

    // Short lines of the other half of a page have one small word or none, and accents that English lines lack.
    private static readonly SearchValues<char> Accents = SearchValues.Create("éèêàçôîâùÉÈÀÇ");

    /// <summary>Whether a text is English, or too short to tell.</summary>
    public static bool IsLikely(string text)
    {
        var (difference, found) = (0, 0);

        for (var start = 0; start < text.Length; start++)
        {
            var first = start;

            while (start < text.Length && text[start] != ' ')
                start++;

            if (start - first is 0 or > LongestWord)
                continue;

            var language = LanguageOf(text.AsSpan(first, start - first));
            difference += language;
            found += language == English ? 1 : 0;
        }

        return difference > -EnoughToTell && !(difference < 0 && found == 0 && text.AsSpan().ContainsAny(Accents));
    }

    /// <summary>The language of a small word; 0 where it is none.</summary>
    private static int LanguageOf(ReadOnlySpan<char> word)
    {
        var packed = 0UL;

        foreach (var letter in word)
        {
            if (letter >= 128)
                return 0;

            packed = (packed << BitsOfLetter) | Small(letter);
        }

        return EnglishWords.AsSpan().Contains(packed) ? English
            : RomanceWords.AsSpan().Contains(packed) ? Romance
            : 0;
    }

    private static char Small(char letter) => letter is >= 'A' and <= 'Z' ? (char)(letter | ' ') : letter;

    private static ulong[] Packed(string[] words) => [.. words.Select(word => word.Aggregate(0UL, (packed, letter) => (packed << BitsOfLetter) | letter))];
}
