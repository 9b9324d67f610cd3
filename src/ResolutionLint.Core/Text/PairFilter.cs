namespace ResolutionLint.Core.Text;

/// <summary>
/// Which characters follow which in a text, made in one pass. Scores of checks ask each paragraph for words that are seldom there;
/// this answers most of them without another look at the text. Letters count in either case.
/// </summary>
internal sealed class PairFilter
{
    private const int Digit = 27;
    private const int Comma = 28;
    private const int Stop = 29;
    private const int OtherMark = 30;
    private const int Foreign = 31;
    private const int FirstClasses = 32;
    private const int SecondClasses = 64;
    private const int ForeignSecond = SecondClasses - 1;
    private const int AsciiLength = 128;

    private static readonly byte[] Firsts = Table(FirstClass);
    private static readonly byte[] Seconds = Table(SecondClass);

    private readonly ulong[] rows = new ulong[FirstClasses];

    public PairFilter(string text)
    {
        // Code that is compiled ahead looks a static field up each time it is named.
        var (firsts, seconds, found) = (Firsts, Seconds, rows);
        var before = '\0';

        foreach (var letter in text)
        {
            var first = before < AsciiLength ? firsts[before] : Foreign;
            found[first] |= 1UL << (letter < AsciiLength ? seconds[letter] : ForeignSecond);
            before = letter;
        }
    }

    /// <summary>The pairs of a literal, as <see cref="MayHold"/> takes them.</summary>
    public static ushort[] PairsOf(string literal)
    {
        var pairs = new ushort[Math.Max(0, literal.Length - 1)];

        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = (ushort)((FirstOf(literal[i]) * SecondClasses) + SecondOf(literal[i + 1]));

        return pairs;
    }

    /// <summary>Whether the text has all pairs of a literal; where it has not, the literal does not stand in it.</summary>
    public bool MayHold(ushort[] pairs)
    {
        foreach (var pair in pairs)
        {
            if ((rows[pair / SecondClasses] >> (pair % SecondClasses) & 1) == 0)
                return false;
        }

        return true;
    }

    private static byte[] Table(Func<char, int> classOf)
    {
        var table = new byte[AsciiLength];

        for (var letter = '\0'; letter < AsciiLength; letter++)
            table[letter] = (byte)classOf(letter);

        return table;
    }

    private static int FirstOf(char character) => character < AsciiLength ? Firsts[character] : Foreign;

    private static int SecondOf(char character) => character < AsciiLength ? Seconds[character] : ForeignSecond;

    private static int FirstClass(char character) => character switch
    {
        ' ' => 0,
        _ when char.IsAsciiLetter(character) => (character | ' ') - 'a' + 1,
        _ when char.IsAsciiDigit(character) => Digit,
        ',' => Comma,
        '.' => Stop,
        _ => OtherMark,
    };

    // Each mark has a class of its own behind those of blank, letters and digits.
    private static int SecondClass(char character) => FirstClass(character) is var first && first < Comma ? first : character switch
    {
        < ' ' => SecondClasses - 2,
        < '0' => Comma + character - ' ' - 1,
        < 'A' => Comma + character - ':' + 15,
        < 'a' => Comma + character - '[' + 22,
        _ => Comma + character - '{' + 28,
    };
}
