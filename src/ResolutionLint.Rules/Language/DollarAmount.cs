using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Language;

/// <summary>An amount of money that is written with the sign of the dollar.</summary>
/// <param name="Span">Sign, figure and what multiplies it.</param>
/// <param name="InWords">The amount as resolutions write it: "5 million dollars".</param>
internal sealed record DollarAmount(TextSpan Span, string InWords)
{
    private static readonly (string Written, string Word)[] Multiples =
        [("million", "million"), ("billion", "billion"), ("trillion", "trillion"), ("thousand", "thousand"), ("mn", "million"), ("bn", "billion"), ("m", "million"), ("b", "billion")];

    private static readonly string[] Daily = [" a day", " per day", "-a-day"];

    /// <summary>The amount whose sign stands at an offset; null where none does that could be written otherwise.</summary>
    public static DollarAmount? At(string text, int sign)
    {
        var start = text.AsSpan(0, sign).EndsWith("US") ? sign - 2 : sign;
        var figure = sign + 1 < text.Length && text[sign + 1] == ' ' ? sign + 2 : sign + 1;
        var end = EndOfFigure(text, figure);

        // Other dollars have their letters before the sign.
        if (end == figure || (start > 0 && char.IsLetter(text[start - 1])))
            return null;

        var (multiple, stop) = MultipleAt(text, end);

        if (IsPovertyLine(text, figure, stop) || (stop < text.Length && char.IsLetterOrDigit(text[stop])))
            return null;

        var number = text[figure..end] + (multiple is null ? string.Empty : $" {multiple}");
        return new DollarAmount(TextSpan.FromBounds(start, stop), $"{number} {(start < sign ? "United States dollars" : "dollars")}");
    }

    private static int EndOfFigure(string text, int start)
    {
        var end = start;

        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end > start && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;

        return end;
    }

    private static (string? Word, int End) MultipleAt(string text, int end)
    {
        var start = end < text.Length && text[end] == ' ' ? end + 1 : end;

        foreach (var (written, word) in Multiples)
        {
            var stop = start + written.Length;

            if (text.AsSpan(start).StartsWith(written) && (stop == text.Length || !char.IsLetterOrDigit(text[stop])))
                return (word, stop);
        }

        return (null, end);
    }

    // "Less than $1.90 a day": the poverty line goes by the sign, and is a matter of a few dollars.
    private static bool IsPovertyLine(string text, int figure, int end)
    {
        if (figure + 1 < end && text[figure + 1] != '.')
            return false;

        foreach (var rate in Daily)
        {
            if (text.AsSpan(end).StartsWith(rate))
                return true;
        }

        return false;
    }
}
