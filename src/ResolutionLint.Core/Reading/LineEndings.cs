namespace ResolutionLint.Core.Reading;

/// <summary>Tells how lines end.</summary>
internal static class LineEndings
{
    public static LineEnding Of(string content)
    {
        var text = content.AsSpan().TrimEnd("”\"’»)*] " + Superscript.Figures);
        var beforeMarker = text.TrimEnd("0123456789").TrimEnd();

        // "report;3" and "report; 3" end with the marker of a note; "2001, 12" may not, and is left open.
        if (beforeMarker.Length < text.Length && beforeMarker.Length > 0 && text.Length - beforeMarker.Length <= 4 && beforeMarker[^1] is ',' or ';' or ':' or '.')
            text = beforeMarker;

        if (text.EndsWith("; and") || text.EndsWith("; or"))
            return LineEnding.Semicolon;

        return text.IsEmpty ? LineEnding.Open : text[^1] switch
        {
            ',' => LineEnding.Comma,
            ';' => LineEnding.Semicolon,
            '.' => LineEnding.Stop,
            ':' => LineEnding.Colon,
            _ => LineEnding.Open,
        };
    }
}
