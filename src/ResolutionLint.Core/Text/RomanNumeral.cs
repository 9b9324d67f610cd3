namespace ResolutionLint.Core.Text;

/// <summary>Roman numerals as labels and session numbers use them, in either case.</summary>
public static class RomanNumeral
{
    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The number that a roman numeral in its usual form stands for; null where the text is none.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 15)
            return null;

        var sum = 0;

        for (var i = 0; i < text.Length; i++)
        {
            var value = ValueOf(text[i]);

            if (value == 0)
                return null;

            sum += i + 1 < text.Length && value < ValueOf(text[i + 1]) ? -value : value;
        }

        // Writing the number again tells "IIII" and "VX" from numerals.
        return sum is > 0 and < 4000 && Write(sum).AsSpan().Equals(text, StringComparison.OrdinalIgnoreCase) ? sum : null;
    }

    /// <summary>A number as a capital roman numeral.</summary>
    /// <param name="number">1 to 3999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such numeral.</exception>
    public static string Write(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 3999);

        var written = new System.Text.StringBuilder();

        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
                written.Append(sign);
        }

        return written.ToString();
    }

    private static int ValueOf(char letter) => char.ToUpperInvariant(letter) switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        'D' => 500,
        'M' => 1000,
        _ => 0,
    };
}
