using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Language;

/// <summary>Ordinals as they stand in a text.</summary>
internal static class OrdinalText
{
    private const int LongestInWords = 4;
    private const int Ten = 10;
    private const int Hundred = 100;

    /// <summary>Whether an ordinal is written in words, as opposed to a Roman numeral.</summary>
    public static bool IsInWords(string text, TextSpan span) => OrdinalWords.TryParseOrdinal(text.AsSpan(span.Start, span.Length), out _);

    /// <summary>An ordinal in figures: "77th".</summary>
    public static string InFigures(int value)
    {
        var ending = value % Hundred is 11 or 12 or 13 ? "th" : (value % Ten) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return value.ToString(CultureInfo.InvariantCulture) + ending;
    }

    /// <summary>The ordinal in words that ends at an offset, as long as it can be; null where none does.</summary>
    public static (TextSpan Span, int Value)? WordsBefore(string text, int end)
    {
        (TextSpan, int)? longest = null;
        var start = end;

        for (var words = 0; words < LongestInWords && start > 0; words++)
        {
            start = text.LastIndexOf(' ', start - 1) + 1;

            if (!char.IsAsciiDigit(text[start]) && OrdinalWords.TryParseOrdinal(text.AsSpan(start, end - start), out var value))
                longest = (TextSpan.FromBounds(start, end), value);

            start = Math.Max(0, start - 1);
        }

        return longest;
    }
}
