using System.Globalization;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Registry;

/// <summary>What a resolution is filed under in a registry.</summary>
/// <param name="Series">Its symbol with a star in the place of the number, and without the letter: A/RES/57/*, S/RES/*(2001).</param>
/// <param name="Number">The number within the series.</param>
/// <param name="Letter">The letter of a part; null where there is none.</param>
public readonly record struct RegistryKey(string Series, int Number, char? Letter) : IComparable<RegistryKey>
{
    /// <summary>What stands in a series for the number.</summary>
    public const char Star = '*';

    private const int MostDigits = 5;

    /// <summary>The symbol: A/RES/57/270 B, S/RES/1373(2001).</summary>
    public string Symbol
    {
        get
        {
            var series = Series.Replace("*", Number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            return Letter is { } letter ? $"{series} {letter}" : series;
        }
    }

    /// <summary>The key of a symbol.</summary>
    /// <returns>Null where the text is not built as the symbol of a resolution or decision.</returns>
    public static RegistryKey? Parse(string symbol)
    {
        var text = symbol.AsSpan().Trim();
        char? letter = text.Length > 2 && text[^2] == ' ' && char.IsAsciiLetterUpper(text[^1]) ? text[^1] : null;
        text = letter is null ? text : text[..^2].TrimEnd();
        var bracket = text is [.., ')'] ? text.LastIndexOf('(') : text.Length;
        var suffix = bracket < 0 ? default : text[bracket..];
        var head = bracket < 0 ? text : text[..bracket].TrimEnd();
        var digits = head.Length - (head.LastIndexOfAnyExceptInRange('0', '9') + 1);

        if (digits is 0 or > MostDigits)
            return null;

        var series = string.Concat(head[..^digits], "*", suffix);
        return IsSeries(series) ? new RegistryKey(series, int.Parse(head[^digits..], NumberStyles.None, CultureInfo.InvariantCulture), letter) : null;
    }

    /// <summary>Whether a text can be a series: one star, behind something, and no blanks.</summary>
    public static bool IsSeries(ReadOnlySpan<char> text)
    {
        var star = text.IndexOf(Star);
        return star > 0 && char.IsAsciiLetterUpper(text[0]) && text[(star + 1)..].IndexOf(Star) < 0 && !text.ContainsAnyExceptInRange('!', '~');
    }

    /// <summary>The order of a registry: series with their numbers read as numbers, then number, then letter.</summary>
    public int CompareTo(RegistryKey other)
    {
        var series = NaturalOrder.Compare(Series, other.Series);

        return series != 0 ? series
            : Number != other.Number ? Number.CompareTo(other.Number)
            : Nullable.Compare(Letter, other.Letter);
    }

    /// <summary>Whether one key stands before another.</summary>
    public static bool operator <(RegistryKey left, RegistryKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether one key stands before another or is the same.</summary>
    public static bool operator <=(RegistryKey left, RegistryKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one key stands behind another.</summary>
    public static bool operator >(RegistryKey left, RegistryKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether one key stands behind another or is the same.</summary>
    public static bool operator >=(RegistryKey left, RegistryKey right) => left.CompareTo(right) >= 0;
}
