using System.Globalization;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Word.Numbering;

/// <summary>Writes counts of lists and notes in the formats that Word names (ST_NumberFormat); formats that are not known count in figures.</summary>
internal static class NumberFormat
{
    /// <summary>What a level has whose sign is no count.</summary>
    public const string Bullet = "bullet";

    /// <summary>What a level has whose count is not shown.</summary>
    public const string None = "none";

    /// <summary>1, 2, 3.</summary>
    public const string Decimal = "decimal";

    // Word writes aa, bb behind z and gives up where nobody would count the letters any more.
    private const int MostLetters = 780;
    private const int MostRoman = 3999;

    private static readonly string[] Signs = ["*", "†", "‡", "§"];

    /// <summary>A count as it is shown.</summary>
    /// <param name="count">The count.</param>
    /// <param name="format">The format, as the file names it.</param>
    public static string Write(int count, string format) => format switch
    {
        None or Bullet => string.Empty,
        "decimalZero" => count.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letters(count).ToLowerInvariant(),
        "upperLetter" => Letters(count),
        "lowerRoman" => Roman(count).ToLowerInvariant(),
        "upperRoman" => Roman(count),
        "ordinal" => Figures(count) + OrdinalEnding(count),
        "chicago" when count > 0 => Repeat(Signs[(count - 1) % Signs.Length], ((count - 1) / Signs.Length) + 1),
        _ => Figures(count),
    };

    private static string Figures(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int count) => count is > 0 and <= MostLetters
        ? new string((char)('A' + ((count - 1) % 26)), ((count - 1) / 26) + 1)
        : Figures(count);

    private static string Roman(int count) => count is > 0 and <= MostRoman ? RomanNumeral.Write(count) : Figures(count);

    private static string Repeat(string sign, int times) => times > 3 ? sign : string.Concat(Enumerable.Repeat(sign, times));

    private static string OrdinalEnding(int count) => (count % 100) is >= 11 and <= 13 ? "th" : (count % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
}
