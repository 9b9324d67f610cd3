using System.Globalization;
using ResolutionLint.Core.Registry;

namespace ResolutionLint.Cli.Registries;

/// <summary>Reads a table with a symbol and the day of adoption in each line; what stands in further columns is passed over.</summary>
internal static class AdoptionTable
{
    private const string Heading = "symbol";
    private const int LongestShown = 40;

    /// <summary>Adds what the lines give, and of those that give nothing why.</summary>
    public static void Read(string path, string text, List<FoundAdoption> found, List<string> failures)
    {
        var lines = text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

        for (var i = 0; i < lines.Length; i++)
        {
            if (IsPassedOver(lines[i], i))
                continue;

            var place = string.Create(CultureInfo.InvariantCulture, $"{path}:{i + 1}");
            var cells = lines[i].Split(',', ';').Select(cell => cell.Trim().Trim('"')).ToArray();

            if (cells.Length < 2 || RegistryKey.Parse(cells[0]) is not { } key)
                failures.Add($"{place}: '{Shown(lines[i])}' does not begin with a symbol such as A/RES/57/173 and a comma");
            else if (!DateOnly.TryParseExact(cells[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                failures.Add($"{place}: '{Shown(cells[1])}' is no day such as 2002-12-18");
            else
                found.Add(new FoundAdoption(key, day, IsAttested: false, place));
        }
    }

    private static bool IsPassedOver(string line, int index) =>
        string.IsNullOrWhiteSpace(line)
        || line.StartsWith('#')
        || index == 0 && line.TrimStart('"').StartsWith(Heading, StringComparison.OrdinalIgnoreCase);

    private static string Shown(string text) => text.Length > LongestShown ? $"{text[..LongestShown]}…" : text;
}
