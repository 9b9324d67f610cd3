using System.Globalization;
using Humanizer;

namespace ResolutionLint.Core.Semantics;

/// <summary>Ordinals as resolutions write them: "fifty-eighth", "one hundred and first", "58th".</summary>
public static class OrdinalWords
{
    private const int Highest = 999;
    private const int LongestPhrase = 60;

    private static readonly Lazy<Dictionary<string, int>> Values = new(Enumerate);

    /// <summary>Reads an ordinal in words or in digits with their ending, in any case; hyphens and blanks are the same.</summary>
    /// <param name="text">The ordinal alone, without blanks around it.</param>
    /// <param name="value">1 to 999; 0 where the text is no ordinal.</param>
    /// <returns>False where the text is no ordinal.</returns>
    public static bool TryParseOrdinal(ReadOnlySpan<char> text, out int value)
    {
        value = 0;

        if (text.IsEmpty || text.Length > LongestPhrase)
            return false;

        if (char.IsAsciiDigit(text[0]))
            return TryParseDigits(text, out value);

        Span<char> key = stackalloc char[text.Length];
        return Values.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(ToKey(text, key), out value);
    }

    /// <summary>An ordinal in words: "one hundred and first".</summary>
    /// <param name="value">1 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 999.</exception>
    public static string ToWords(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Highest);
        var words = value.ToOrdinalWords(English);

        return value is >= 100 and < 200 ? $"one {words}" : words;
    }

    // Asked for when needed: the invariant culture has other number words.
    private static CultureInfo English => CultureInfo.GetCultureInfo("en");

    private static bool TryParseDigits(ReadOnlySpan<char> text, out int value)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        value = 0;

        return digits is > 0 and < 4
            && text[digits..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out value)
            && value > 0;
    }

    private static Dictionary<string, int> Enumerate()
    {
        var english = English;
        var values = new Dictionary<string, int>(Highest, StringComparer.Ordinal);
        Span<char> key = stackalloc char[LongestPhrase];

        for (var value = 1; value <= Highest; value++)
            values[ToKey(value.ToOrdinalWords(english), key).ToString()] = value;

        return values;
    }

    // "one hundred and first", "hundred and first" and "hundred first" are the same to a reader, so to the table.
    private static ReadOnlySpan<char> ToKey(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;

        foreach (var range in text.SplitAny(' ', '-'))
        {
            var word = text[range];

            if (length == 0 && word is "and")
                return [];

            if (word.IsEmpty || word is "and" || (length == 0 && word.Equals("one", StringComparison.OrdinalIgnoreCase)))
                continue;

            if (length > 0)
                buffer[length++] = ' ';

            length += word.ToLowerInvariant(buffer[length..]);
        }

        return buffer[..length];
    }
}
