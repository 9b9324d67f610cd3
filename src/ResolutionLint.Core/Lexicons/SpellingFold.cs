namespace ResolutionLint.Core.Lexicons;

/// <summary>Brings the spellings of a word that differ between houses (-ize and -ise, programme and program, hyphens) to one form.</summary>
internal static class SpellingFold
{
    private static readonly (string From, string To)[] Endings =
    [
        ("isation", "ization"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("ise", "ize"),
        ("isations", "izations"),
        ("rogramme", "rogram"),
        ("rogrammes", "rograms"),
        ("entre", "enter"),
        ("entres", "enters"),
        ("efence", "efense"),
        ("abour", "abor"),
    ];

    /// <summary>The folded form: lower case behind the first letter, no hyphens, one ending for each family.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        var buffer = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;

        foreach (var character in word)
        {
            if (character is '-' or '\u2011' or '\u2010')
                continue;

            buffer[length] = Fold(character, isFirst: length == 0);
            length++;
        }

        var folded = (ReadOnlySpan<char>)buffer[..length];

        foreach (var (from, to) in Endings)
        {
            if (folded.EndsWith(from, StringComparison.Ordinal))
                return string.Concat(folded[..^from.Length], to);
        }

        return folded.ToString();
    }

    private static char Fold(char character, bool isFirst) =>
        character == '\u2019' ? '\''
        : isFirst ? character
        : char.ToLowerInvariant(character);
}
