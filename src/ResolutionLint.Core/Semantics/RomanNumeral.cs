using System.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>Roman numerals of sessions.</summary>
internal static class RomanNumeral
{
    private static readonly (int Value, string Letters)[] Steps =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>Reads a numeral in capitals.</summary>
    /// <returns>0 where the text is no numeral.</returns>
    public static int Parse(ReadOnlySpan<char> text)
    {
        var total = 0;
        var last = int.MaxValue;

        foreach (var letter in text)
        {
            var value = ValueOf(letter);

            if (value == 0)
                return 0;

            total += value > last ? value - 2 * last : value;
            last = value;
        }

        return total;
    }

    /// <summary>A number as a numeral in capitals.</summary>
    /// <param name="value">1 or more.</param>
    public static string Write(int value)
    {
        var numeral = new StringBuilder();

        foreach (var (step, letters) in Steps)
        {
            for (; value >= step; value -= step)
                numeral.Append(letters);
        }

        return numeral.ToString();
    }

    private static int ValueOf(char letter) => letter switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        _ => 0,
    };
}
