using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>The rules that a host knows.</summary>
public interface IRuleCatalog
{
    /// <summary>All rules in the order of their ids.</summary>
    ImmutableArray<RuleDescriptor> Rules { get; }

    /// <summary>Finds a rule by its id, in any case.</summary>
    bool TryGet(string id, [NotNullWhen(true)] out RuleDescriptor? rule);
}
