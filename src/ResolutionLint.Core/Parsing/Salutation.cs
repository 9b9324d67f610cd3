using System.Text.RegularExpressions;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Recognizes the lines that greet those who are written or spoken to: a letter or a speech follows.</summary>
internal static partial class Salutation
{
    private const int LongestLine = 100;

    // Town and street may stand between the name of the organ and the greeting.
    private const int LongestAddress = 4;

    public static bool IsLine(TextBlock block) =>
        block.Label is null
        && block.Text.Length is > 0 and < LongestLine
        && block.Shape.Ending is LineEnding.Comma or LineEnding.Colon
        && Pattern().IsMatch(block.Text.Text);

    /// <summary>Whether a line belongs to an address: a greeting stands behind it, or behind short lines that follow it.</summary>
    public static bool IsBehind(IReadOnlyList<TextBlock> blocks, int index)
    {
        for (var i = index + 1; i < blocks.Count && i <= index + LongestAddress; i++)
        {
            if (IsLine(blocks[i]))
                return true;

            if (blocks[i].Label is not null || blocks[i].Shape.IsKnownOpening || blocks[i].Text.Length >= LongestLine)
                return false;
        }

        return false;
    }

    [GeneratedRegex(@"^[*_]*(?:(?:(?:Your )?Excellenc(?:y|ies)|Sirs?|Madame?|Gentlemen|Colleagues|Delegates)\b|(?:Dear|Distinguished|Esteemed|Honou?rable|Respected|Fellow) \p{L}|(?:Mr|Mrs|Ms)\b\.? (?:President|Chair|Secretary|Speaker|Ambassador|\p{Lu})|Ladies and gentlemen\b|To whom it may concern\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
