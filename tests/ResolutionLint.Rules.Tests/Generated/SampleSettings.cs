using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules.Tests.Generated;

/// <summary>The .editorconfig of each sample, as the rules give it.</summary>
internal static class SampleSettings
{
    private const string Header = "root = true\n\n[*.{txt,md}]\n";

    private const string Default =
        """
        # What the linter does without any setting. Take the sign away from what you want to change.

        # The adopting organ; else it is told from the organ line.
        # resolution_organ = general_assembly

        # The day that drafts without a date of their own are measured against; else today.
        # resolution_date = 2026-11-20

        # How far drafts have come: working while they are negotiated, with brackets and placeholders; else submission.
        # resolution_stage = working
        # Days of adoption that are not built in, by their path from here; reslint registry import writes such files.
        # resolution_registry = resolution-registry.txt

        # error | warning | suggestion | silent | none | default, for one rule or for a category.
        # resolution_diagnostic.RL2010.severity = error
        # resolution_category.citations.severity = warning

        # The least severity that makes reslint lint end with exit code 1.
        # resolution_fail_on = error

        # Leaves out the files of a section.
        # resolution_lint = off

        """;

    public static IEnumerable<string> Names => Contents.Keys;

    public static IReadOnlyDictionary<string, string> Contents { get; } = new SortedDictionary<string, string>(
        ProfileNames.All.ToDictionary(name => name.Replace('_', '-'), OfProfile), StringComparer.Ordinal)
    {
        ["default"] = Header + Default,
        ["strict"] = $"{Header}# Everything counts: a suggestion stops the build as an error does.\nresolution_fail_on = suggestion\n\n{Strict}",
        ["quiet"] = $"{Header}# Only what an editor would always change.\n{Quiet}",
    };

    private static IEnumerable<RuleDescriptor> Drafting =>
        RuleCatalog.Default.Rules.Where(rule => rule.Descriptor.Category != EngineRules.Category);

    private static string Strict =>
        string.Concat(Drafting.Select(rule => rule.Descriptor.Category).Distinct().Select(category => $"resolution_category.{category}.severity = error\n"));

    private static string Quiet =>
        string.Concat(Drafting.Where(rule => rule.Descriptor.DefaultSeverity != DiagnosticSeverity.Error).Select(rule => Line(rule, "none")));

    private static string OfProfile(string name)
    {
        var own = Drafting.Where(rule => RuleTables.Differs(rule, name)).ToList();
        var list = string.Concat(own.Select(rule => $"# {rule.Id} {RuleTables.SeverityOf(rule, name)}: {rule.Descriptor.Title}\n"));

        return $"{Header}resolution_organ = {name}\n" + (own.Count == 0 ? string.Empty : $"\n# What differs for this organ from the defaults; nothing of it has to be set.\n{list}");
    }

    private static string Line(RuleDescriptor rule, string severity) => $"resolution_diagnostic.{rule.Id}.severity = {severity}\n";
}
