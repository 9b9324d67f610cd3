using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules.RuleFiles;

namespace ResolutionLint.Rules;

/// <summary>The rules that come with the product, as their YAML files describe them. Each file is read once, when its rule is first asked for.</summary>
public sealed class RuleCatalog : IRuleCatalog
{
    private readonly ConcurrentDictionary<string, RuleDefinition> read = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<ImmutableArray<RuleDescriptor>> rules;

    private RuleCatalog() => rules = new(() => [.. BuiltInRuleFiles.Ids.Select(id => DefinitionOf(id).Rule!)]);

    /// <summary>The catalog.</summary>
    public static RuleCatalog Default { get; } = new();

    /// <inheritdoc/>
    public ImmutableArray<RuleDescriptor> Rules => rules.Value;

    /// <summary>The descriptor of a rule.</summary>
    /// <exception cref="KeyNotFoundException">No rule has this id.</exception>
    public static DiagnosticDescriptor Get(string id) =>
        Default.TryGet(id, out var rule)
            ? rule.Descriptor
            : throw new KeyNotFoundException($"No rule has the id {id}: its YAML file is missing from the rules folder.");

    /// <inheritdoc/>
    public bool TryGet(string id, [NotNullWhen(true)] out RuleDescriptor? rule)
    {
        rule = BuiltInRuleFiles.Contains(id) ? DefinitionOf(id).Rule : null;
        return rule is not null;
    }

    /// <summary>What the file of a rule says.</summary>
    internal RuleDefinition DefinitionOf(string id) => read.GetOrAdd(id, BuiltInRuleFiles.Read);
}
