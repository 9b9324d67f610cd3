namespace ResolutionLint.Core.Reading;

/// <summary>Tells the figures of square and cubic metres from the markers of notes, which are raised too.</summary>
internal static class UnitPower
{
    /// <summary>Whether a figure is the power of the unit right before it.</summary>
    /// <param name="before">What stands before the figure.</param>
    /// <param name="figure">The figure, raised or on the line.</param>
    public static bool IsIt(ReadOnlySpan<char> before, ReadOnlySpan<char> figure) =>
        figure is "2" or "3" or "\u00B2" or "\u00B3" && LettersAtEnd(before) is "m" or "km" or "dm" or "cm" or "mm";

    private static ReadOnlySpan<char> LettersAtEnd(ReadOnlySpan<char> text)
    {
        var start = text.Length;

        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;

        return text[start..];
    }
}
