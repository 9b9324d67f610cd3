using System.Text.RegularExpressions;

namespace ResolutionLint.Core.Parsing;

/// <summary>Recognizes the line with which some drafts pass from the preamble to the operative part: "The delegation of Kenya hereby:", or a verb alone before paragraphs that begin with "That".</summary>
internal static partial class EnactingFormula
{
    private const int Longest = 160;

    public static bool IsMatch(string text) => text.Length < Longest && FormulaPattern().IsMatch(text);

    [GeneratedRegex(@"\b(?:hereby|do hereby|be it (?:hereby |further |therefore )?resolved(?: that)?(?: (?:by )?the [\w ]{4,80})?)(?: resolves?| propose[sd]?)?[:,]?$|^(?:recommends|decides|resolves|requests)[:,]?$", RegexOptions.IgnoreCase)]
    private static partial Regex FormulaPattern();
}
