namespace ResolutionLint.Rules.Patterns;

/// <summary>Writes words as the words in whose place they stand were written.</summary>
internal static class WordCase
{
    /// <summary>The replacement with a capital where what was found has one.</summary>
    public static string As(string found, string replacement) =>
        found.Length > 0 && replacement.Length > 0 && char.IsUpper(found[0]) && char.IsLower(replacement[0])
            ? char.ToUpperInvariant(replacement[0]) + replacement[1..]
            : replacement;
}
