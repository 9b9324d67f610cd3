using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Baselines;

/// <summary>Finds out what a file was called by the findings that it has in common with one that is gone.</summary>
internal sealed class RenamedFiles
{
    private readonly ILookup<FindingIdentity, string> vanished;

    /// <param name="vanished">What is known of the files that are gone, by their names.</param>
    public RenamedFiles(IEnumerable<KeyValuePair<string, List<FindingIdentity>>> vanished) =>
        this.vanished = vanished.SelectMany(file => file.Value.Distinct().Select(finding => (finding, file.Key))).ToLookup(pair => pair.finding, pair => pair.Key);

    /// <summary>The file that is gone and knows most findings of this one, in the same words around; null for none.</summary>
    public string? NameBefore(FileReport file) =>
        file.Findings
            .SelectMany(finding => vanished[FindingIdentities.Of(file, finding)])
            .CountBy(name => name)
            .OrderByDescending(name => name.Value)
            .ThenBy(name => name.Key, StringComparer.Ordinal)
            .Select(name => name.Key)
            .FirstOrDefault();
}
