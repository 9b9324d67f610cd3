using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Registry;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Configuration;

/// <summary>What configuration says for one document. What it does not say is null or empty.</summary>
public sealed record DocumentOptions
{
    /// <summary>No configuration.</summary>
    public static DocumentOptions Default { get; } = new();

    /// <summary>The adopting organ, by its configuration name: general_assembly.</summary>
    public string? Organ { get; init; }

    /// <summary>The day that the document is measured against.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How far the draft has come.</summary>
    public DraftStage? Stage { get; init; }

    /// <summary>Whether the document is linted at all.</summary>
    public bool IsLinted { get; init; } = true;

    /// <summary>The least severity that makes a run fail, where the host was not told otherwise.</summary>
    public FailOn? FailOn { get; init; }

    /// <summary>What the drafter adds to the registry of adoption dates; null for nothing.</summary>
    public RegistryFile? Registry { get; init; }

    /// <summary>What an office adds to the built-in rules and word lists; null for nothing.</summary>
    public HouseRules? House { get; init; }

    /// <summary>Severities by rule id.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> RuleSeverities { get; init; } =
        ImmutableDictionary.Create<string, ReportDiagnostic>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Severities by category.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> CategorySeverities { get; init; } =
        ImmutableDictionary.Create<string, ReportDiagnostic>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Options of rules, by rule id and option name: RL4002.allow_acronyms.</summary>
    public ImmutableDictionary<string, string> RuleOptions { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);
}
