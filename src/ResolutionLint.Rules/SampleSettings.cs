using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules;

/// <summary>Settings to begin with, as the rules give them: what is written by <c>reslint init</c> and lies in editorconfig-samples.</summary>
public static class SampleSettings
{
    /// <summary>The header of the section for drafts, whatever their format.</summary>
    public const string Drafts = "[*.{txt,md,docx,pdf}]";

    private const string Root = "root = true\n\n";
    private const string Section = Drafts + "\n";

    private static string Default =>
        $$"""
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

        # Options of rules, as their pages explain them.
        # resolution_option.RL4002.allow_acronyms = UNDP, WHO

        # Rules and names of bodies of an office of its own, in a folder by its path from here, as this page tells:
        # {{ProjectAddress.PageOf("HOUSE")}}
        # resolution_rules = house/

        # The least severity that makes reslint lint end with exit code 1.
        # resolution_fail_on = error

        # Leaves out the files of a section.
        # resolution_lint = off

        """;

    /// <summary>The names of the samples: default, strict, quiet, and one for each organ.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. ProfileNames.All.Select(name => name.Replace('_', '-')).Concat(["default", "strict", "quiet"]).Order(StringComparer.Ordinal)];

    /// <summary>A whole <c>.editorconfig</c>.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string FileOf(string name) => Root + SectionOf(name);

    /// <summary>The section alone, to be added to a file that is there already.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string SectionOf(string name) => Section + name switch
    {
        "default" => Default,
        "strict" => $"# Everything counts: a suggestion stops the build as an error does.\nresolution_fail_on = suggestion\n\n{Strict}",
        "quiet" => $"# Only what an editor would always change.\n{Quiet}",
        _ => OfProfile(name.Replace('-', '_')),
    };

    private static IEnumerable<RuleDescriptor> Drafting =>
        RuleCatalog.Default.Rules.Where(rule => rule.Descriptor.Category != EngineRules.Category);

    private static string Strict =>
        string.Concat(Drafting.Select(rule => rule.Descriptor.Category).Distinct().Select(category => $"resolution_category.{category}.severity = error\n"));

    private static string Quiet =>
        string.Concat(Drafting.Where(rule => rule.Descriptor.DefaultSeverity != DiagnosticSeverity.Error).Select(rule => Line(rule, "none")));

    private static string OfProfile(string name)
    {
        var profile = ProfileNames.Parse(name);
        var own = Drafting.Where(rule => rule.ProfileSeverities.TryGetValue(profile, out _)).ToList();
        var list = string.Concat(own.Select(rule =>
            $"# {rule.Id} {SeverityNames.Of(rule.SeverityFor(profile))}: {rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture)}\n"));

        return $"resolution_organ = {name}\n" + (own.Count == 0 ? string.Empty : $"\n# What differs for this organ from the defaults; nothing of it has to be set.\n{list}");
    }

    private static string Line(RuleDescriptor rule, string severity) => $"resolution_diagnostic.{rule.Id}.severity = {severity}\n";
}
