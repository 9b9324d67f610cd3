using System.Collections.Frozen;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>Abbreviations of four letters and more, behind whose full stop a sentence goes on. Shorter words with a full stop may be one, unless they are known words.</summary>
internal static class Abbreviations
{
    private const int Shortest = 4;
    private const int LongestTitle = 6;

    private static readonly FrozenSet<string> Words =
        new[] { "Corp", "Supp", "Suppl", "supp", "approx", "arts", "chap", "chaps", "figs", "ibid", "incl", "para", "paras", "prof", "resp", "sect", "sects", "vols" }.ToFrozenSet();

    // Short words that are none.
    private static readonly FrozenSet<string> Whole =
        new[] { "aid", "age", "all", "and", "any", "are", "for", "has", "its", "law", "may", "men", "new", "not", "of", "oil", "one", "two", "the", "use", "war", "was", "way", "who" }.ToFrozenSet();

    /// <summary>Whether a word before a full stop may be an abbreviation.</summary>
    public static bool MayBe(ReadOnlySpan<char> word) => (word.Length < Shortest && !Whole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) || Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word with a capital is so short that it may be a name or a title cut short: "Corp.", "Messrs.", "Commdr.".</summary>
    public static bool MayBeTitle(ReadOnlySpan<char> word) => word.Length is > 0 and <= LongestTitle && char.IsUpper(word[0]);
}
