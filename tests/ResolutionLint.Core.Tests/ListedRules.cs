using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Core.Tests;

/// <summary>A catalog of the rules that a test lists.</summary>
internal sealed class ListedRules(params RuleDescriptor[] rules) : IRuleCatalog
{
    public ImmutableArray<RuleDescriptor> Rules { get; } = [.. rules];

    public bool TryGet(string id, [NotNullWhen(true)] out RuleDescriptor? rule)
    {
        rule = Rules.FirstOrDefault(candidate => candidate.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        return rule is not null;
    }

    public static RuleDescriptor Rule(
        string id,
        string category = "punctuation",
        DiagnosticSeverity severity = DiagnosticSeverity.Warning,
        bool isEnabled = true) => new()
        {
            Descriptor = new DiagnosticDescriptor(id, id, "{0}", category, severity, isEnabled),
            Slug = $"rule-{id.ToLowerInvariant()}",
        };
}
