using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules;

/// <summary>The rules that come with the product, as their YAML files describe them. Read once, when first asked for.</summary>
public sealed class RuleCatalog : IRuleCatalog
{
    private static readonly Lazy<RuleCatalog> Instance = new(() => new RuleCatalog(RuleFile.ReadAll()));

    private readonly FrozenDictionary<string, RuleDescriptor> byId;

    private RuleCatalog(ImmutableArray<RuleDescriptor> rules)
    {
        Rules = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        byId = Rules.ToFrozenDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The catalog.</summary>
    public static RuleCatalog Default => Instance.Value;

    /// <inheritdoc/>
    public ImmutableArray<RuleDescriptor> Rules { get; }

    /// <summary>The descriptor of a rule.</summary>
    /// <exception cref="KeyNotFoundException">No rule has this id.</exception>
    public static DiagnosticDescriptor Get(string id) =>
        Default.TryGet(id, out var rule)
            ? rule.Descriptor
            : throw new KeyNotFoundException($"No rule has the id {id}: its YAML file is missing from the rules folder.");

    /// <inheritdoc/>
    public bool TryGet(string id, [NotNullWhen(true)] out RuleDescriptor? rule) => byId.TryGetValue(id, out rule);
}
