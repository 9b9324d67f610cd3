using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Configuration;

/// <summary>Reports what is wrong with our keys in an <c>.editorconfig</c>, each at its own line. Keys of other tools are not looked at.</summary>
internal sealed class ConfigurationChecker(IRuleCatalog catalog, RegistryFiles registries, HouseFolders houses)
{
    private readonly EngineFindings findings = new(catalog);

    public IEnumerable<Finding> Check(EditorConfigFile file) => file.Sections.SelectMany(section => Check(file, section));

    private IEnumerable<Finding> Check(EditorConfigFile file, EditorConfigSection section)
    {
        if (section.Fault is not null && section.OwnEntries.Any())
            yield return At(file, section.HeaderSpan, EngineRules.MalformedSectionHeader, section.Header, section.Fault);

        foreach (var entry in section.OwnEntries)
        {
            if (section.Header.Length == 0)
                yield return At(file, entry.KeySpan, EngineRules.SettingOutsideSection, entry.Key);

            if (Check(file, entry) is { } finding)
                yield return finding;
        }
    }

    private Finding? Check(EditorConfigFile file, EditorConfigEntry entry)
    {
        if (ConfigurationKeys.SeveritySubject(entry.Key, ConfigurationKeys.RulePrefix) is { } id)
            return CheckRule(file, entry, id) ?? CheckSeverity(file, entry);

        if (ConfigurationKeys.SeveritySubject(entry.Key, ConfigurationKeys.CategoryPrefix) is { } category)
            return CheckCategory(file, entry, category) ?? CheckSeverity(file, entry);

        if (ConfigurationKeys.OptionSubject(entry.Key) is var (rule, option))
            return CheckRule(file, entry, rule) ?? CheckOption(file, entry, rule, option);

        return ConfigurationKeys.Plain.Contains(entry.Key, StringComparer.OrdinalIgnoreCase)
            ? CheckPlain(file, entry)
            : At(file, entry.KeySpan, EngineRules.UnknownSetting, entry.Key, AdviceForKey(entry.Key));
    }

    private Finding? CheckRule(EditorConfigFile file, EditorConfigEntry entry, string id)
    {
        if (catalog.TryGet(id, out _))
            return null;

        var bySlug = catalog.Rules.FirstOrDefault(rule => rule.Slug.Equals(id, StringComparison.OrdinalIgnoreCase));
        var meant = bySlug?.Id ?? NearMiss.Find(id, catalog.Rules.Select(rule => rule.Id));
        return At(file, entry.KeySpan, EngineRules.UnknownRuleInSetting, $"the rule {id}", DidYouMean(meant));
    }

    private Finding? CheckCategory(EditorConfigFile file, EditorConfigEntry entry, string category)
    {
        var known = catalog.Rules.Select(rule => rule.Descriptor.Category).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();

        return known.Contains(category, StringComparer.OrdinalIgnoreCase)
            ? null
            : At(file, entry.KeySpan, EngineRules.UnknownRuleInSetting, $"the category {category}", OneOf(category, known));
    }

    private Finding? CheckOption(EditorConfigFile file, EditorConfigEntry entry, string id, string option)
    {
        if (!catalog.TryGet(id, out var rule) || rule.Options.ContainsKey(option))
            return null;

        var advice = rule.Options.IsEmpty ? $"{rule.Id} has no options." : OneOf(option, [.. rule.Options.Keys.Order(StringComparer.Ordinal)]);
        return At(file, entry.KeySpan, EngineRules.UnknownRuleInSetting, $"the option {option} of {rule.Id}", advice);
    }

    private Finding? CheckSeverity(EditorConfigFile file, EditorConfigEntry entry) =>
        CheckValue(file, entry, ConfigurationValues.TrySeverity(entry.Value, out _), OneOf(entry.Value, ConfigurationValues.SeverityWords));

    private Finding? CheckPlain(EditorConfigFile file, EditorConfigEntry entry) => entry.Key.ToLowerInvariant() switch
    {
        ConfigurationKeys.Organ =>
            CheckValue(file, entry, ProfileNames.TryParse(entry.Value, out _), OneOf(entry.Value, ProfileNames.All)),
        ConfigurationKeys.Stage =>
            CheckValue(file, entry, ConfigurationValues.TryStage(entry.Value, out _), OneOf(entry.Value, ConfigurationValues.StageWords)),
        ConfigurationKeys.Lint =>
            CheckValue(file, entry, ConfigurationValues.TrySwitch(entry.Value, out _), OneOf(entry.Value, ConfigurationValues.SwitchWords)),
        ConfigurationKeys.FailOn =>
            CheckValue(file, entry, ConfigurationValues.TryFailOn(entry.Value, out _), OneOf(entry.Value, ConfigurationValues.FailOnWords)),
        ConfigurationKeys.Date =>
            CheckValue(file, entry, ConfigurationValues.TryDate(entry.Value, out _), "Write a day as 2026-11-20."),
        ConfigurationKeys.Registry => CheckRegistry(file, entry),
        ConfigurationKeys.Rules => CheckHouseRules(file, entry),
        _ => null,
    };

    private Finding? CheckRegistry(EditorConfigFile file, EditorConfigEntry entry)
    {
        if (entry.Value.Length == 0)
            return At(file, entry.KeySpan, EngineRules.InvalidSettingValue, entry.Key, entry.Value, "Write the path of a registry.");

        return ConfigurationValues.IsUnset(entry.Value) || registries.Get(file.ToFullPath(entry.Value)).Failure is not { } failure
            ? null
            : At(file, entry.ValueSpan, EngineRules.UnreadableRegistry, entry.Value, failure);
    }

    private Finding? CheckHouseRules(EditorConfigFile file, EditorConfigEntry entry)
    {
        if (entry.Value.Length == 0)
            return At(file, entry.KeySpan, EngineRules.InvalidSettingValue, entry.Key, entry.Value, "Write the path of a folder.");

        return ConfigurationValues.IsUnset(entry.Value) || houses.Get(file.ToFullPath(entry.Value)) is not { Failure: { } failure }
            ? null
            : At(file, entry.ValueSpan, EngineRules.UnreadableHouseRules, entry.Value, failure);
    }

    private Finding? CheckValue(EditorConfigFile file, EditorConfigEntry entry, bool isKnown, string advice) =>
        isKnown || ConfigurationValues.IsUnset(entry.Value)
            ? null
            : At(file, entry.Value.Length > 0 ? entry.ValueSpan : entry.KeySpan, EngineRules.InvalidSettingValue, entry.Key, entry.Value, advice);

    private static string AdviceForKey(string key)
    {
        string[] forms =
        [
            .. ConfigurationKeys.Plain,
            ConfigurationKeys.RulePrefix + "RL2003" + ConfigurationKeys.SeveritySuffix,
            ConfigurationKeys.CategoryPrefix + "citations" + ConfigurationKeys.SeveritySuffix,
            ConfigurationKeys.OptionPrefix + "RL4002.name",
        ];

        return OneOf(key, forms);
    }

    private static string OneOf(string written, IReadOnlyCollection<string> known) =>
        NearMiss.Find(written, known) is { } meant ? DidYouMean(meant) : $"Write one of {string.Join(", ", known)}.";

    private static string DidYouMean(string? meant) =>
        meant is null ? "'reslint rules' lists what there is." : $"Did you mean {meant}?";

    private Finding At(EditorConfigFile file, TextSpan span, string id, params string[] arguments) =>
        findings.At(id, Location.Create(file.Path, span, file.Lines.GetPositions(span)), arguments);
}
