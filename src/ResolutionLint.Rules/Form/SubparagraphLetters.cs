using System.Collections.Immutable;
using Humanizer;

namespace ResolutionLint.Rules.Form;

/// <summary>Counts with letters and roman numerals.</summary>
internal static class SubparagraphLetters
{
    private const int Letters = 26;

    private static readonly ImmutableArray<string> Numerals = [.. Enumerable.Range(1, 50).Select(Roman)];

    /// <summary>The label of a place at a degree, with its punctuation: (b), (ii), b., ii.</summary>
    /// <param name="degree">1 to 4.</param>
    /// <param name="ordinal">1-based.</param>
    public static string Label(int degree, int ordinal) => degree switch
    {
        1 => $"({Letter(ordinal)})",
        2 => $"({Roman(ordinal)})",
        3 => $"{Letter(ordinal)}.",
        _ => $"{Roman(ordinal)}.",
    };

    /// <summary>a to z, then aa, bb and so on.</summary>
    public static string Letter(int ordinal) =>
        new((char)('a' + ((ordinal - 1) % Letters)), ((ordinal - 1) / Letters) + 1);

    /// <summary>i, ii, iii and so on.</summary>
    public static string Roman(int ordinal) => ordinal.ToRoman().ToLowerInvariant();

    /// <summary>What a value counts as a letter; null where it is none. After z comes aa, and then bb or ab.</summary>
    public static int? OfLetter(string value) => value switch
    {
        [>= 'a' and <= 'z'] => value[0] - 'a' + 1,
        ['a', >= 'a' and <= 'z'] => Letters + value[1] - 'a' + 1,
        [>= 'a' and <= 'z', >= 'a' and <= 'z'] when value[0] == value[1] => Letters + value[0] - 'a' + 1,
        _ => null,
    };

    /// <summary>What a value counts as a roman numeral; null where it is none.</summary>
    public static int? OfRoman(string value)
    {
        var found = Numerals.IndexOf(value);
        return found < 0 ? null : found + 1;
    }
}
