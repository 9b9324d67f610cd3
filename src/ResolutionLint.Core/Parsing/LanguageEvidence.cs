using System.Collections.Frozen;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Parsing;

/// <summary>Tells the language of a text that is not in English, from the first pages of it.</summary>
internal static class LanguageEvidence
{
    private const int EnoughToRead = 20_000;
    private const int FewestLetters = 40;
    private const int FewestWords = 6;

    // Names and titles are quoted in English, and in other languages from English.
    private const int Majority = 3;

    private static readonly FrozenSet<string> English =
        new[] { "the", "of", "and", "to", "in", "that", "for", "by", "its", "with", "which", "at" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The English name of another official language that a document is in; null where it is in English or cannot be told.</summary>
    public static string? OtherThanEnglish(ResolutionDocument document)
    {
        // Whatever has an English organ line is English, or has an English half.
        if (document.Resolutions.Any(resolution => resolution.OrganLine is not null))
            return null;

        var text = document.Words.ToString(new(0, Math.Min(EnoughToRead, document.Source.Length)));
        return ByScript(text) ?? ByWords(text);
    }

    private static string? ByScript(string text)
    {
        var latin = 0;
        var languages = Lexicon.Default.OtherLanguages;
        Span<int> written = stackalloc int[languages.Length];

        foreach (var character in text)
        {
            if (char.IsAsciiLetter(character))
                latin++;
            else if (character > 'ÿ')
                Count(languages, character, written);
        }

        for (var i = 0; i < written.Length; i++)
        {
            // A sign of Chinese is a word.
            if (written[i] >= FewestLetters / 4 && written[i] * (languages[i].Name == "Chinese" ? 2 : 1) > latin)
                return languages[i].Name;
        }

        return null;
    }

    private static void Count(IReadOnlyList<OfficialLanguage> languages, char character, Span<int> written)
    {
        for (var i = 0; i < languages.Count; i++)
            written[i] += languages[i].Writes(character) ? 1 : 0;
    }

    private static string? ByWords(string text)
    {
        var english = CountWords(text, English);
        var (best, most) = (default(OfficialLanguage), 0);

        foreach (var language in Lexicon.Default.OtherLanguages.Where(language => language.Words.Count > 0))
        {
            var found = CountWords(text, language.Words) + (HasOrganLine(text, language) ? FewestWords : 0);
            (best, most) = found > most ? (language, found) : (best, most);
        }

        return most >= FewestWords && most > english * Majority ? best?.Name : null;
    }

    private static bool HasOrganLine(string text, OfficialLanguage language) =>
        language.Organs.Any(organ => text.Contains(organ, StringComparison.OrdinalIgnoreCase));

    private static int CountWords(string text, FrozenSet<string> words)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = 0;

        foreach (var range in text.AsSpan().SplitAny(" \t\r\n,.;:()"))
            count += lookup.Contains(text.AsSpan()[range]) ? 1 : 0;

        return count;
    }
}
