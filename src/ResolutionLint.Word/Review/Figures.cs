namespace ResolutionLint.Word.Review;

/// <summary>Figures of the marks of notes.</summary>
internal static class Figures
{
    private const string Raised = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /// <summary>A mark with its figures on the line.</summary>
    public static string Lower(ReadOnlySpan<char> mark)
    {
        Span<char> lowered = mark.ToArray();

        foreach (ref var character in lowered)
        {
            if (Raised.IndexOf(character, StringComparison.Ordinal) is >= 0 and var figure)
                character = (char)('0' + figure);
        }

        return lowered.ToString();
    }
}
