using System.Globalization;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules.House;

/// <summary>A page for a house rule, made of what its file says.</summary>
public static class HouseRulePage
{
    /// <summary>The page in Markdown; null where the rule is none of the house.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="house">The house rules; null for none.</param>
    public static string? Write(RuleDescriptor rule, HouseRules? house)
    {
        if (house is null || !house.Catalog.TryGet(rule.Id, out _))
            return null;

        var examples = HouseRulesReader.ExamplesOf(house).Select(pair => pair.Example).Where(example => example.RuleId == rule.Id).ToList();

        return $"# {rule.Id}: {rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture)}\n\n## What it says\n\n{rule.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)}\n"
            + Section("Flagged", examples.Where(example => example.IsFlagged))
            + Section("Accepted", examples.Where(example => !example.IsFlagged))
            + (rule.Source.Length > 0 ? $"\n## Source\n\n{rule.Source}\n" : string.Empty);
    }

    private static string Section(string heading, IEnumerable<RuleExample> examples) =>
        string.Join("\n\n", examples.Select(example => example.Sentence.TrimEnd())) is { Length: > 0 } sentences
            ? $"\n## {heading}\n\n```text\n{sentences}\n```\n"
            : string.Empty;
}
