using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ResolutionLint.Core.Configuration;

/// <summary>Makes options of the keys that hold for a document. Keys and values that mean nothing are passed over: the checker reports them.</summary>
internal static class DocumentOptionsReader
{
    public static DocumentOptions Read(IEnumerable<KeyValuePair<string, string>> settings, RegistryFiles registries, HouseFolders houses)
    {
        var options = DocumentOptions.Default;
        var rules = options.RuleSeverities.ToBuilder();
        var categories = options.CategorySeverities.ToBuilder();
        var ruleOptions = options.RuleOptions.ToBuilder();

        foreach (var (key, value) in settings)
        {
            if (!ConfigurationKeys.IsOurs(key) || ConfigurationValues.IsUnset(value))
                continue;

            if (ConfigurationKeys.SeveritySubject(key, ConfigurationKeys.RulePrefix) is { } id)
                AddSeverity(rules, id, value);
            else if (ConfigurationKeys.SeveritySubject(key, ConfigurationKeys.CategoryPrefix) is { } category)
                AddSeverity(categories, category, value);
            else if (ConfigurationKeys.OptionSubject(key) is var (rule, option))
                ruleOptions[$"{rule}.{option}"] = value;
            else if (key.Equals(ConfigurationKeys.Registry, StringComparison.OrdinalIgnoreCase))
                options = options with { Registry = registries.Get(EditorConfigFile.ReadPath(value)).File };
            else if (key.Equals(ConfigurationKeys.Rules, StringComparison.OrdinalIgnoreCase))
                options = options with { House = houses.Get(EditorConfigFile.ReadPath(value)) };
            else
                options = WithPlain(options, key, value);
        }

        return options with
        {
            RuleSeverities = rules.ToImmutable(),
            CategorySeverities = categories.ToImmutable(),
            RuleOptions = ruleOptions.ToImmutable(),
        };
    }

    private static DocumentOptions WithPlain(DocumentOptions options, string key, string value) => key.ToLowerInvariant() switch
    {
        ConfigurationKeys.Organ when ProfileNames.TryParse(value, out _) => options with { Organ = value },
        ConfigurationKeys.Date when ConfigurationValues.TryDate(value, out var date) => options with { Date = date },
        ConfigurationKeys.Stage when ConfigurationValues.TryStage(value, out var stage) => options with { Stage = stage },
        ConfigurationKeys.Lint when ConfigurationValues.TrySwitch(value, out var on) => options with { IsLinted = on },
        ConfigurationKeys.FailOn when ConfigurationValues.TryFailOn(value, out var failOn) => options with { FailOn = failOn },
        _ => options,
    };

    private static void AddSeverity(ImmutableDictionary<string, ReportDiagnostic>.Builder severities, string name, string value)
    {
        if (ConfigurationValues.TrySeverity(value, out var severity))
            severities[name] = severity;
    }
}
