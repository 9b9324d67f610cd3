using System.Runtime.InteropServices;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Up to four letters that a phrase is known to have at a place: they are compared at once, before the phrase is.</summary>
/// <param name="Place">Where the first stands, from where the letters were counted.</param>
/// <param name="Wanted">The letters, sixteen bits each.</param>
/// <param name="Mask">The bits of them that are certain.</param>
internal readonly record struct FourLetters(int Place, ulong Wanted, ulong Mask)
{
    private const int Count = sizeof(ulong) / sizeof(char);
    private const char Certain = '\uFFFF';
    private const char CertainButForCase = '\uFFDF';

    /// <summary>The last letters of those that a phrase begins with.</summary>
    public static FourLetters EndOf(string letters)
    {
        var place = Math.Max(0, letters.Length - Count);
        Span<char> wanted = stackalloc char[Count];
        Span<char> mask = stackalloc char[Count];

        for (var i = place; i < letters.Length; i++)
        {
            mask[i - place] = CertaintyOf(letters, i);
            wanted[i - place] = (char)(letters[i] & mask[i - place]);
        }

        return new FourLetters(place, MemoryMarshal.Cast<char, ulong>(wanted)[0], MemoryMarshal.Cast<char, ulong>(mask)[0]);
    }

    /// <summary>Whether the letters may stand in a text, counted from an offset.</summary>
    public bool MayFollow(string text, int offset)
    {
        var start = offset + Place;

        // At the end of a text it is left to the phrase itself.
        return start > text.Length - Count || (MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(start, Count))) & Mask) == Wanted;
    }

    // The first letter of a word may stand there as a capital, an apostrophe as another mark; the rest is found as it is written.
    private static char CertaintyOf(string letters, int place) =>
        letters[place] == '\'' ? '\0'
        : char.IsAsciiLetterLower(letters[place]) && (place == 0 || !char.IsAsciiLetter(letters[place - 1])) ? CertainButForCase
        : Certain;
}
