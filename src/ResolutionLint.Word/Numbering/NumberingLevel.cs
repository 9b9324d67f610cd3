namespace ResolutionLint.Word.Numbering;

/// <summary>How the items of one level of a list are numbered.</summary>
/// <param name="Start">The number of the first item.</param>
/// <param name="Format">How counts are written.</param>
/// <param name="Text">What is shown: <c>%1</c> stands for the count of the first level, and so on.</param>
/// <param name="Suffix">What stands between the number and the words.</param>
/// <param name="RestartsAfter">The 1-based level behind which counting begins anew; 0 for none, null for every level above.</param>
/// <param name="IsLegal">Whether the counts of the levels above are shown in figures.</param>
/// <param name="Style">The paragraph style whose paragraphs are items of this level; null where there is none.</param>
internal sealed record NumberingLevel(int Start, string Format, string Text, string Suffix, int? RestartsAfter, bool IsLegal, string? Style)
{
    /// <summary>Levels that a list can have.</summary>
    public const int Count = 9;

    /// <summary>The most characters that a number is shown with; longer ones are cut.</summary>
    public const int MaxLength = 255;

    /// <summary>A level that a file says nothing of: it shows no number.</summary>
    public static NumberingLevel Undefined { get; } = new(1, NumberFormat.None, string.Empty, string.Empty, null, IsLegal: false, Style: null);

    /// <summary>Whether counting begins anew behind an item of a level.</summary>
    /// <param name="level">The 0-based level, one above this one.</param>
    public bool IsRestartedBy(int level) => RestartsAfter is not { } last || level < last;
}
