using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Formatting;

/// <summary>Which list paragraphs belong to, as far as somebody said.</summary>
/// <param name="List">The list; 0 for none, null where nobody said.</param>
/// <param name="Level">The 0-based level; null where nobody said.</param>
internal readonly record struct ListMembership(int? List, int? Level)
{
    /// <summary>Reads what paragraph properties (<c>w:pPr</c>) say.</summary>
    /// <param name="properties">The properties; null where there are none.</param>
    public static ListMembership Of(MarkupElement? properties) =>
        properties?.Child("numPr") is { } numbering ? new ListMembership(numbering.Number("numId"), numbering.Number("ilvl")) : default;
}
