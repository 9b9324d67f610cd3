using System.Collections.Concurrent;

namespace ResolutionLint.Core.Registry;

/// <summary>When resolutions and decisions were adopted. It can be used from several threads at a time.</summary>
public sealed class ResolutionRegistry
{
    private readonly ConcurrentDictionary<string, Lazy<BuiltInRegistry?>> organs;
    private readonly RegistryFile? own;

    internal ResolutionRegistry()
        : this(new ConcurrentDictionary<string, Lazy<BuiltInRegistry?>>(StringComparer.Ordinal), own: null)
    {
    }

    private ResolutionRegistry(ConcurrentDictionary<string, Lazy<BuiltInRegistry?>> organs, RegistryFile? own)
    {
        this.organs = organs;
        this.own = own;
    }

    /// <summary>This registry, with what a drafter has added to it.</summary>
    /// <param name="file">Entries that win over those of this registry; null for none.</param>
    public ResolutionRegistry With(RegistryFile? file) => file is null ? this : new ResolutionRegistry(organs, file);

    /// <summary>When what is cited was adopted.</summary>
    /// <param name="organ">The full name of the organ.</param>
    /// <param name="symbol">The symbol, as citations have it: A/RES/57/173, S/RES/1373(2001).</param>
    /// <returns>Null where the registry does not tell.</returns>
    public Adoption? Find(string organ, string symbol) =>
        RegistryKey.Parse(symbol) is { } key ? own?.Find(key) ?? BuiltIn(organ)?.Find(key) : null;

    /// <summary>The nearest numbers below and above a resolution in its series of which more than one source has the day.</summary>
    /// <param name="organ">The full name of the organ.</param>
    /// <param name="symbol">The symbol, as citations have it.</param>
    /// <returns>Null on either side where the registry has none; parts with letters do not count.</returns>
    public (RegistryEntry? Before, RegistryEntry? After) Around(string organ, string symbol) =>
        RegistryKey.Parse(symbol) is { } key && BuiltIn(organ) is { } registry ? registry.Around(key) : default;

    private BuiltInRegistry? BuiltIn(string organ) =>
        organs.GetOrAdd(organ, static name => new(() => BuiltInRegistry.Read(name))).Value;
}
