using System.Buffers;
using System.Collections.Frozen;

namespace ResolutionLint.Core.Parsing;

/// <summary>Tells English words from the other language of a bilingual page.</summary>
internal static class EnglishText
{
    private const int EnoughToTell = 3;

    private static readonly FrozenSet<string> English =
        new[] { "the", "of", "and", "to", "in", "that", "for", "by", "its", "with", "on", "which" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Romance =
        new[] { "le", "la", "les", "des", "du", "et", "que", "qui", "dans", "aux", "par", "sur", "une", "el", "los", "las", "del", "y", "en", "por", "una", "sus" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Short lines of the other half of a page have one small word or none, and accents that English lines lack.
    private static readonly SearchValues<char> Accents = SearchValues.Create("éèêàçôîâùÉÈÀÇ");

    /// <summary>Whether a text is English, or too short to tell.</summary>
    public static bool IsLikely(string text)
    {
        var english = English.GetAlternateLookup<ReadOnlySpan<char>>();
        var romance = Romance.GetAlternateLookup<ReadOnlySpan<char>>();
        var (difference, found) = (0, 0);

        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[range];
            difference += romance.Contains(word) ? -1 : english.Contains(word) ? 1 : 0;
            found += english.Contains(word) ? 1 : 0;
        }

        return difference > -EnoughToTell && !(difference < 0 && found == 0 && text.AsSpan().ContainsAny(Accents));
    }
}
