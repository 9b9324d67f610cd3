using System.Collections.Immutable;
using System.Globalization;

namespace ResolutionLint.Cli.Linting;

/// <summary>The findings of a run by rule.</summary>
/// <param name="Rules">One entry for each rule and severity, the most frequent first.</param>
/// <param name="Words">The words of the resolutions that were linted.</param>
/// <param name="Resolutions">How many files these are.</param>
internal sealed record Statistics(ImmutableArray<RuleCount> Rules, int Words, int Resolutions)
{
    public static Statistics Of(IReadOnlyCollection<FileReport> files)
    {
        var resolutions = files.Where(file => file.HoldsResolution).ToList();
        var words = resolutions.Sum(file => CountWords(file.Text));
        var rules = files
            .SelectMany(file => file.Findings, (file, finding) => (file.Path, Finding: finding))
            .GroupBy(found => (found.Finding.Id, found.Finding.Severity))
            .Select(group => new RuleCount(
                group.Key.Id,
                group.First().Finding.Diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture),
                group.Key.Severity,
                group.Count(),
                group.Select(found => found.Path).Distinct(StringComparer.Ordinal).Count(),
                words))
            .OrderByDescending(rule => rule.Count)
            .ThenBy(rule => rule.Id, StringComparer.Ordinal)
            .ThenByDescending(rule => rule.Severity);

        return new Statistics([.. rules], words, resolutions.Count);
    }

    private static int CountWords(string text)
    {
        var count = 0;

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                count++;
        }

        return count;
    }
}
