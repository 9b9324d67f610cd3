namespace ResolutionLint.Rules.Patterns;

/// <summary>The classes of characters by which phrases are looked up: a letter whatever its case, a figure, a blank, any other sign.</summary>
internal static class LetterClass
{
    /// <summary>How many classes there are, and in how many bits one is written.</summary>
    public const int Count = 1 << Bits;
    public const int Bits = 5;

    public const int Blank = 0;
    public const int Digit = 27;
    public const int Sign = 28;

    /// <summary>A letter or figure of another script than the Latin alphabet of English.</summary>
    public const int Foreign = 29;

    /// <summary>The classes of the characters below 128.</summary>
    public static byte[] Ascii { get; } = [.. Enumerable.Range(0, 128).Select(code => OfAscii((char)code))];

    /// <summary>Whether characters of a class stand between words.</summary>
    public static bool IsGap(int letterClass) => letterClass is Blank or Sign;

    /// <summary>The class of a character.</summary>
    /// <param name="letter">The character.</param>
    /// <param name="ascii"><see cref="Ascii"/>, held by the caller: code that is compiled ahead looks a static field up each time it is named.</param>
    public static int Of(char letter, byte[] ascii) => letter < ascii.Length ? ascii[letter] : char.IsLetterOrDigit(letter) ? Foreign : Sign;

    /// <summary>The class of a character of a text; behind its end stands a sign.</summary>
    public static int At(string text, int offset, byte[] ascii) => (uint)offset < (uint)text.Length ? Of(text[offset], ascii) : Sign;

    private static byte OfAscii(char letter) =>
        (byte)(char.IsAsciiLetter(letter) ? (letter | ' ') - 'a' + 1 : char.IsAsciiDigit(letter) ? Digit : letter == ' ' ? Blank : Sign);
}
