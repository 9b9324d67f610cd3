using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>What is known of a rule beside Roslyn's descriptor.</summary>
public sealed record RuleDescriptor
{
    /// <summary>Id, title, message format, category, default severity and help link.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The name of the rule in kebab-case, which states the fault.</summary>
    public required string Slug { get; init; }

    /// <summary>Severities that differ from the default for some profiles; null switches the rule off there.</summary>
    public ProfileSeverities ProfileSeverities { get; init; } = ProfileSeverities.None;

    /// <summary>Ids of the drafting conventions that the rule checks.</summary>
    public ImmutableArray<string> Conventions { get; init; } = [];

    /// <summary>Whether the rule offers fixes.</summary>
    public FixSafety Fix { get; init; }

    /// <summary>The options of the rule with their defaults.</summary>
    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether the rule is new and on probation: it is a suggestion until releases have shown that it is silent where it should be.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Where the convention comes from.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>The id of the rule: RL2003.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Whether the rule is off for every organ until configuration switches it on.</summary>
    public bool IsOptIn => Enum.GetValues<Profile>().All(profile => SeverityFor(profile) is null);

    /// <summary>The severity for a profile before configuration; null where the rule is off.</summary>
    public DiagnosticSeverity? SeverityFor(Profile profile) =>
        ProfileSeverities.TryGetValue(profile, out var severity) ? severity
        : Descriptor.IsEnabledByDefault ? Descriptor.DefaultSeverity
        : null;
}
