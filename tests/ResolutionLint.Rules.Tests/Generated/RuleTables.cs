using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules.Tests.Generated;

/// <summary>The tables of rules in README.md and rules/README.md.</summary>
internal static class RuleTables
{
    public static string Overview { get; } =
        "| rule | finds | default | fix |\n|---|---|---|---|\n"
        + string.Concat(Drafting.Select(rule => $"| [{rule.Id}](rules/{PageOf(rule)}) | {rule.Descriptor.Title} | {DefaultOf(rule)} | {FixOf(rule)} |\n"));

    public static string Index { get; } = string.Concat(
        RuleCatalog.Default.Rules.GroupBy(rule => rule.Descriptor.Category).Select(category => $"### {category.Key}\n\n{TableOf(category)}\n")).TrimEnd() + "\n";

    private static IEnumerable<RuleDescriptor> Drafting =>
        RuleCatalog.Default.Rules.Where(rule => rule.Descriptor.Category != EngineRules.Category);

    /// <summary>Whether a rule names a severity of its own for a profile.</summary>
    public static bool Differs(RuleDescriptor rule, string profile) =>
        rule.ProfileSeverities.TryGetValue(ProfileNames.Parse(profile), out _);

    public static string SeverityOf(RuleDescriptor rule, string profile) => Name(rule.SeverityFor(ProfileNames.Parse(profile)));

    private static string Name(DiagnosticSeverity? severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Hidden => "silent",
        _ => "none",
    };

    private static string TableOf(IEnumerable<RuleDescriptor> rules) =>
        "| rule | slug | severity | conventions | fix |\n|---|---|---|---|---|\n" + string.Concat(rules.Select(rule =>
            $"| [{rule.Id}]({PageOf(rule)}) | {rule.Slug} | {SeveritiesOf(rule)} | {string.Join(", ", rule.Conventions)} | {FixOf(rule)} |\n"));

    private static string SeveritiesOf(RuleDescriptor rule) =>
        string.Join("; ", ProfileNames.All.Where(name => Differs(rule, name)).Select(name => $"{name}: {SeverityOf(rule, name)}").Prepend(DefaultOf(rule)));

    private static string DefaultOf(RuleDescriptor rule) =>
        Name(rule.Descriptor.IsEnabledByDefault ? rule.Descriptor.DefaultSeverity : null);

    private static string FixOf(RuleDescriptor rule) => rule.Fix == FixSafety.None ? string.Empty : rule.Fix.ToString().ToLowerInvariant();

    private static string PageOf(RuleDescriptor rule) => $"{rule.Descriptor.Category}/{rule.Id}.md";
}
