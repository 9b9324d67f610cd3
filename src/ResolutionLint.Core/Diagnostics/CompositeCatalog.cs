using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>Several catalogs as one: the built-in rules, those of plug-ins, an office's own.</summary>
public sealed class CompositeCatalog : IRuleCatalog
{
    private readonly FrozenDictionary<string, RuleDescriptor> byId;

    /// <summary>Puts catalogs together.</summary>
    /// <param name="catalogs">The catalogs; an id may come once in all of them.</param>
    /// <exception cref="ArgumentException">Two rules have the same id; the message names it.</exception>
    public CompositeCatalog(IEnumerable<IRuleCatalog> catalogs)
    {
        var rules = new Dictionary<string, RuleDescriptor>(StringComparer.OrdinalIgnoreCase);

        foreach (var rule in catalogs.SelectMany(catalog => catalog.Rules))
        {
            if (!rules.TryAdd(rule.Id, rule))
                throw new ArgumentException($"{rule.Id} is the id of two rules, {rules[rule.Id].Slug} and {rule.Slug}.", nameof(catalogs));
        }

        byId = rules.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        Rules = [.. rules.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public ImmutableArray<RuleDescriptor> Rules { get; }

    /// <inheritdoc/>
    public bool TryGet(string id, [NotNullWhen(true)] out RuleDescriptor? rule) => byId.TryGetValue(id, out rule);
}
