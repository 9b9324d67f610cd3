using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>In which year the Security Council adopted the resolution of a number.</summary>
public sealed class SecurityCouncilNumbers
{
    private readonly int[] years;
    private readonly int[] lastNumbers;

    internal SecurityCouncilNumbers(YamlMappingNode root)
    {
        // The file has them in the order of the years.
        var lasts = root.Mapping("last_numbers").Children;
        years = [.. lasts.Keys.Select(Number)];
        lastNumbers = [.. lasts.Values.Select(Number)];
    }

    /// <summary>The year of a number.</summary>
    /// <returns>Null where the number is none of those known.</returns>
    public int? YearOf(int number)
    {
        var found = Array.BinarySearch(lastNumbers, number);
        var index = found >= 0 ? found : ~found;

        return number < 1 || index == lastNumbers.Length ? null : years[index];
    }

    /// <summary>Whether a number can be of a year: later numbers than those known can be of the last year known or a later one.</summary>
    public bool IsPossible(int number, int year) =>
        YearOf(number) is { } known ? known == year : number > 0 && year >= years[^1];

    private static int Number(YamlNode node) => int.Parse(((YamlScalarNode)node).Value ?? string.Empty, CultureInfo.InvariantCulture);
}
