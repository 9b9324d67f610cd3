using System.Collections.Immutable;
using ResolutionLint.Rules.Patterns;
using ResolutionLint.Rules.RuleFiles;

namespace ResolutionLint.Rules;

/// <summary>The rules without code that come with the product.</summary>
internal static class BuiltInPatterns
{
    private static readonly Lazy<ImmutableArray<PatternRule>> Read = new(() =>
        [.. BuiltInRuleFiles.IdsWithPattern.Select(id => RuleCatalog.Default.DefinitionOf(id).Pattern!)]);

    /// <summary>All of them in the order of their ids.</summary>
    public static ImmutableArray<PatternRule> Rules => Read.Value;
}
