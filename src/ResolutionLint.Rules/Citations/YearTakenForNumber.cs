using System.Globalization;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>The year in "resolution 1325, 2000": the list of numbers goes on behind a comma, and takes such a year for a number.</summary>
internal static class YearTakenForNumber
{
    /// <summary>Whether a citation is nothing but the year of the number before it.</summary>
    public static bool Is(Citation citation, SecurityCouncilNumbers numbers)
    {
        var before = citation.Node.Text.Text.AsSpan(0, citation.NumberSpan.Start);

        if (!citation.Has(CitationFaults.MissingYear) || !before.EndsWith(", "))
            return false;

        before = before[..^", ".Length];
        var number = before[before.TrimEnd("0123456789").Length..];
        return number.Length is > 0 and <= 4 && numbers.YearOf(int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)) == citation.Parts.Serial;
    }
}
