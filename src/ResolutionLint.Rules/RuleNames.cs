using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules;

/// <summary>The three spellings of a rule's name: RL2003, missing-operative-verb, MissingOperativeVerb.</summary>
public static class RuleNames
{
    /// <summary>The name of a rule as its class bears it.</summary>
    public static string ClassNameOf(RuleDescriptor rule) =>
        string.Concat(rule.Slug.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>Finds a rule by any of its names, in any case.</summary>
    public static RuleDescriptor? Find(IRuleCatalog catalog, string name) =>
        catalog.TryGet(name, out var rule)
            ? rule
            : catalog.Rules.FirstOrDefault(candidate =>
                candidate.Slug.Equals(name, StringComparison.OrdinalIgnoreCase)
                || ClassNameOf(candidate).Equals(name, StringComparison.OrdinalIgnoreCase));
}
