using System.Globalization;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Registry;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Cli.Registries;

/// <summary>Adds what sources say to a registry. What contradicts it is told and changes nothing.</summary>
internal sealed class RegistryImport(string path, RegistryTarget target)
{
    private readonly Dictionary<RegistryKey, (DateOnly Day, string Place)> known = target.Registry.Entries.ToDictionary(
        entry => entry.Key,
        entry => (entry.Adoption.Day, string.Create(CultureInfo.InvariantCulture, $"{path}:{entry.Line + 1}")));

    private readonly List<RegistryEntry> added = [];

    /// <summary>How many were there already.</summary>
    public int Repeated { get; private set; }

    /// <summary>The contradictions, as lines for the user.</summary>
    public List<string> Contradictions { get; } = [];

    /// <summary>How many are new.</summary>
    public int Added => added.Count;

    public void Add(FoundAdoption found)
    {
        if (!known.TryGetValue(found.Key, out var first) && BuiltIn(found.Key) is { IsAttested: true } builtIn)
            first = (builtIn.Day, "the built-in registry");

        if (first.Place is null || (first.Day == found.Day && !known.ContainsKey(found.Key)))
        {
            known.Add(found.Key, (found.Day, found.Place));
            added.Add(new RegistryEntry(found.Key, new Adoption(found.Day, found.IsAttested), Line: 0));
        }
        else if (first.Day == found.Day)
        {
            Repeated++;
        }
        else
        {
            Contradictions.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{found.Place}: {found.Key.Symbol} of {found.Day:yyyy-MM-dd} contradicts {first.Place}, which has {first.Day:yyyy-MM-dd} and holds"));
        }
    }

    private static Adoption? BuiltIn(RegistryKey key) =>
        OrganOf(key.Symbol) is { } organ ? Lexicon.Default.Registry.Find(organ, key.Symbol) : null;

    private static string? OrganOf(string symbol) =>
        symbol.StartsWith("A/HRC/", StringComparison.Ordinal) ? OrganNames.HumanRightsCouncil
        : symbol.StartsWith("A/", StringComparison.Ordinal) ? OrganNames.GeneralAssembly
        : symbol.StartsWith("S/", StringComparison.Ordinal) ? OrganNames.SecurityCouncil
        : symbol.StartsWith("E/", StringComparison.Ordinal) ? OrganNames.EconomicAndSocialCouncil
        : null;

    /// <summary>Writes the file if there is something to add.</summary>
    public void Write()
    {
        if (added.Count > 0)
            target.Add(added);
    }
}
