using System.Buffers;

namespace ResolutionLint.Core.Reading;

/// <summary>Superscript figures, as text typed with true footnote signs has them.</summary>
internal static class Superscript
{
    /// <summary>The figures from 0 to 9.</summary>
    public const string Figures = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private static readonly SearchValues<char> Known = SearchValues.Create(Figures);

    /// <summary>Whether a character is such a figure.</summary>
    public static bool IsFigure(char character) => character > '\u007F' && Known.Contains(character);

    /// <summary>The figures as digits of the line; other characters stay.</summary>
    public static string ToDigits(string figures) => figures.AsSpan().ContainsAny(Known) ? string.Create(figures.Length, figures, Lower) : figures;

    /// <summary>Digits as figures above the line; other characters stay.</summary>
    public static string FromDigits(string digits) =>
        string.Create(digits.Length, digits, static (figures, digits) =>
        {
            for (var i = 0; i < digits.Length; i++)
                figures[i] = char.IsAsciiDigit(digits[i]) ? Figures[digits[i] - '0'] : digits[i];
        });

    private static void Lower(Span<char> digits, string figures)
    {
        for (var i = 0; i < figures.Length; i++)
            digits[i] = IsFigure(figures[i]) ? (char)('0' + Figures.IndexOf(figures[i], StringComparison.Ordinal)) : figures[i];
    }
}
