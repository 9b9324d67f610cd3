namespace ResolutionLint.Rules.Language;

/// <summary>Runs of digits in a text.</summary>
internal static class Digits
{
    /// <summary>The next digit at or behind an offset; -1 where there is none.</summary>
    public static int Next(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var found ? from + found : -1;

    /// <summary>Behind the run of digits that begins at an offset; the offset itself where none does.</summary>
    public static int End(string text, int offset)
    {
        while (offset < text.Length && char.IsAsciiDigit(text[offset]))
            offset++;

        return offset;
    }
}
