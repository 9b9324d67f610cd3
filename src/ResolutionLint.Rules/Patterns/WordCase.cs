namespace ResolutionLint.Rules.Patterns;

/// <summary>Writes words as the words in whose place they stand were written.</summary>
internal static class WordCase
{
    /// <summary>The replacement with a capital where what was found has one, and with its kind of apostrophe.</summary>
    public static string As(string found, string replacement)
    {
        var written = found.Contains('’', StringComparison.Ordinal) ? replacement.Replace('\'', '’') : replacement;

        return found.Length > 0 && written.Length > 0 && char.IsUpper(found[0]) && char.IsLower(written[0])
            ? char.ToUpperInvariant(written[0]) + written[1..]
            : written;
    }
}
