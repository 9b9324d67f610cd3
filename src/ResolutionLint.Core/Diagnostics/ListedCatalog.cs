using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>A catalog of rules that are at hand.</summary>
public sealed class ListedCatalog : IRuleCatalog
{
    private readonly FrozenDictionary<string, RuleDescriptor> byId;

    /// <summary>Makes a catalog of rules with different ids.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public ListedCatalog(IEnumerable<RuleDescriptor> rules)
    {
        Rules = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        byId = Rules.ToFrozenDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public ImmutableArray<RuleDescriptor> Rules { get; }

    /// <inheritdoc/>
    public bool TryGet(string id, [NotNullWhen(true)] out RuleDescriptor? rule) => byId.TryGetValue(id, out rule);
}
