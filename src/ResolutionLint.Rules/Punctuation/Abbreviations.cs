using System.Collections.Frozen;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>Abbreviations of four letters and more, behind whose full stop a sentence goes on. Shorter words with a full stop may always be one.</summary>
internal static class Abbreviations
{
    private const int Shortest = 4;

    private static readonly FrozenSet<string> Words =
        new[] { "Corp", "Supp", "Suppl", "supp", "approx", "arts", "chap", "chaps", "figs", "ibid", "incl", "para", "paras", "prof", "resp", "sect", "sects", "vols" }.ToFrozenSet();

    /// <summary>Whether a word before a full stop may be an abbreviation.</summary>
    public static bool MayBe(ReadOnlySpan<char> word) => word.Length < Shortest || Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
