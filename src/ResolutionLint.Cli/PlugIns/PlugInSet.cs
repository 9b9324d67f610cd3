using System.Collections.Immutable;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.PlugIns;

/// <summary>The plug-ins that the command line names. Nothing else can load one.</summary>
/// <param name="Catalog">The built-in rules and theirs.</param>
/// <param name="Analyzers">Their checks.</param>
internal sealed record PlugInSet(IRuleCatalog Catalog, ImmutableArray<ResolutionAnalyzer> Analyzers)
{
    /// <summary>No plug-in.</summary>
    public static PlugInSet None { get; } = new(RuleCatalog.Default, []);

    /// <summary>Loads plug-ins.</summary>
    /// <param name="paths">The files as the user named them.</param>
    /// <param name="directory">The directory that they are named from.</param>
    /// <exception cref="RequestException">A file is no plug-in that can be used, or an id comes twice.</exception>
    public static PlugInSet Load(IReadOnlyCollection<string> paths, string directory)
    {
        if (paths.Count == 0)
            return None;

        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var catalogs = new List<IRuleCatalog> { RuleCatalog.Default };
        var analyzers = ImmutableArray.CreateBuilder<ResolutionAnalyzer>();

        foreach (var (path, fullPath) in paths.Select(path => (path, Path.GetFullPath(path, directory))).DistinctBy(file => file.Item2))
        {
            var plugIn = PlugInFile.Read(path, fullPath);
            var catalog = PlugInRules.CatalogOf(plugIn);

            foreach (var rule in catalog.Rules)
                Claim(owners, path, rule.Id);

            catalogs.Add(catalog);
            analyzers.AddRange(plugIn.Analyzers);
        }

        return new PlugInSet(new CompositeCatalog(catalogs), analyzers.DrainToImmutable());
    }

    private static void Claim(Dictionary<string, string> owners, string path, string id)
    {
        if (RuleCatalog.Default.TryGet(id, out var builtIn))
            throw PlugInFile.Refuse(path, $"{id} is the id of a built-in rule, {builtIn.Slug}");

        if (!owners.TryAdd(id, path))
            throw PlugInFile.Refuse(path, $"{id} is the id of a rule of {owners[id]} already");
    }
}
