using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.SamplePlugin;

/// <summary>What the office's rules have beside their descriptors. A plug-in without options needs no such class.</summary>
public sealed class OfficeRules : IRuleCatalog
{
    internal const string MaxWords = "max_words";

    private readonly ListedCatalog rules = new(
    [
        new RuleDescriptor
        {
            Descriptor = OverlongOperative.Rule,
            Slug = "overlong-operative",
            Options = ImmutableDictionary<string, string>.Empty.Add(MaxWords, "120"),
            Source = "Drafting note of the office, 2026",
        },
    ]);

    public ImmutableArray<RuleDescriptor> Rules => rules.Rules;

    public bool TryGet(string id, [NotNullWhen(true)] out RuleDescriptor? rule) => rules.TryGet(id, out rule);
}
