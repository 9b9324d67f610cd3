namespace ResolutionLint.Core.Text;

/// <summary>Knows a paragraph that is typed in capitals throughout.</summary>
public static class CapitalText
{
    // What stands in no list of acronyms, nor in a symbol.
    private static readonly string[] SmallWords = [" THE ", " OF ", " AND ", " TO ", " IN ", " ITS ", " BY ", " FOR ", " THAT ", " ON ", " WITH "];

    /// <summary>Whether nothing in a text is written in small letters, and it is more than acronyms.</summary>
    public static bool Is(LogicalText text) =>
        !text.Text.AsSpan().ContainsAnyInRange('a', 'z') && Array.Exists(SmallWords, word => text.Text.Contains(word, StringComparison.Ordinal));
}
