using System.Collections.Concurrent;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Core.Configuration;

/// <summary>The folders of house rules that settings name, each read once. It can be used from several threads at a time.</summary>
internal sealed class HouseFolders(Func<string, HouseRules>? read)
{
    private readonly ConcurrentDictionary<string, Lazy<HouseRules>> folders = new(StringComparer.Ordinal);

    /// <summary>The house rules of a folder; null where the host knows none.</summary>
    public HouseRules? Get(string folder) =>
        read is null ? null : folders.GetOrAdd(folder, key => new Lazy<HouseRules>(() => read(key))).Value;

    /// <summary>A catalog with the rules of folders beside the others.</summary>
    public IRuleCatalog Extend(IRuleCatalog catalog, IEnumerable<string> named)
    {
        var found = named.Select(Get).OfType<HouseRules>().Select(house => house.Catalog).ToList();
        return found.Count == 0 ? catalog : new CompositeCatalog([catalog, .. found]);
    }

    /// <summary>What is wrong with the files of the folders read so far.</summary>
    public IEnumerable<ConfigurationReport> GetReports() => folders.Values.SelectMany(folder => folder.Value.Reports);
}
