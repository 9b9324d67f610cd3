using System.Collections.Frozen;

namespace ResolutionLint.Core.Reading;

/// <summary>Tells the full stop of an abbreviation from the one that ends a sentence.</summary>
internal static class Abbreviation
{
    private static readonly FrozenSet<string> Words =
        new[]
        {
            "No", "Nos", "vol", "vols", "para", "paras", "art", "arts", "chap", "chaps", "sect", "sects", "p", "pp", "ed", "eds",
            "Add", "Amend", "Corr", "Rev", "Dec", "Res", "RES", "SR", "PV", "WP", "CRP", "INF", "Conf", "CONF", "Suppl", "cf", "op", "St",
        }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether words end in an abbreviation or in the letter of a symbol: "vol.", "A/80/L.".</summary>
    public static bool EndsWithIt(ReadOnlySpan<char> text)
    {
        if (!text.EndsWith("."))
            return false;

        var word = LastWordOf(text);
        return (word.Length == 1 && text.Length > 2 && text[^3] is '/' or '.') || IsPartOfSymbol(text, word) || Contains(word);
    }

    /// <summary>Whether words end in an abbreviation: "vol.".</summary>
    public static bool EndsWithWord(ReadOnlySpan<char> text) => text.EndsWith(".") && Contains(LastWordOf(text));

    // "1/CP." is the beginning of 1/CP.27.
    private static bool IsPartOfSymbol(ReadOnlySpan<char> text, ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('A', 'Z') && text.Length > word.Length + 1 && text[^(word.Length + 2)] == '/';

    private static bool Contains(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static ReadOnlySpan<char> LastWordOf(ReadOnlySpan<char> text)
    {
        var start = text.Length - 1;

        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;

        return text[start..^1];
    }
}
