using ResolutionLint.Cli.Files;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules.House;

namespace ResolutionLint.Cli;

/// <summary>The rules that hold in a folder: those given, and the house rules that its settings name.</summary>
internal static class KnownRules
{
    // Sections of settings go by the names of files, so both formats are asked for.
    private static readonly string[] Drafts = ["draft.txt", "draft.md"];

    public static IRuleCatalog In(string folder, IRuleCatalog catalog) =>
        HouseOf(folder, catalog) is { } house ? new CompositeCatalog([catalog, house.Catalog]) : catalog;

    /// <summary>The house rules of a folder; null where its settings name none.</summary>
    public static HouseRules? HouseOf(string folder, IRuleCatalog catalog)
    {
        var provider = new ConfigurationProvider(FileBytes.ReadIfThere, catalog, new HouseRulesReader(HouseFiles.List, FileBytes.Read, catalog).Read);
        return Drafts.Select(name => provider.GetOptions(Path.Combine(folder, name)).House).FirstOrDefault(house => house is not null);
    }
}
