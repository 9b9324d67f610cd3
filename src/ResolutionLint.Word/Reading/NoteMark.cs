namespace ResolutionLint.Word.Reading;

/// <summary>How the mark of a note is shown in text.</summary>
internal static class NoteMark
{
    private const string RaisedFigures = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    // Letters have no raised form that reads as one.
    private const string Opening = "[^";

    /// <summary>The number of a note above the line; letters, which cannot be, in the brackets that text has for notes.</summary>
    public static string Of(string number) =>
        number.AsSpan().ContainsAnyExceptInRange('0', '9') && number.Trim('*').Length > 0 ? $"{Opening}{number}]" : Raise(number);

    /// <summary>Figures above the line; other characters stay.</summary>
    public static string Raise(string text) => string.Create(text.Length, text, static (raised, text) =>
    {
        for (var i = 0; i < text.Length; i++)
            raised[i] = IsFigure(text[i]) ? RaisedFigures[text[i] - '0'] : text[i];
    });

    /// <summary>Figures on the line, where they were raised; other characters stay.</summary>
    public static string Lower(ReadOnlySpan<char> text)
    {
        Span<char> lowered = text.ToArray();

        foreach (ref var character in lowered)
        {
            if (RaisedFigures.IndexOf(character, StringComparison.Ordinal) is >= 0 and var figure)
                character = (char)('0' + figure);
        }

        return lowered.ToString();
    }

    /// <summary>Whether a character is one that is raised.</summary>
    public static bool IsFigure(char character) => char.IsAsciiDigit(character);

    /// <summary>What a note is called where its own text begins: letters stand without brackets there.</summary>
    public static string LabelOf(string mark) => mark.StartsWith(Opening, StringComparison.Ordinal) ? mark[Opening.Length..^1] : mark;
}
