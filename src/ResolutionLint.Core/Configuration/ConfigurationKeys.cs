namespace ResolutionLint.Core.Configuration;

/// <summary>The keys that are ours in an <c>.editorconfig</c>. Whatever does not begin with the prefix belongs to other tools.</summary>
internal static class ConfigurationKeys
{
    public const string Prefix = "resolution_";
    public const string Organ = "resolution_organ";
    public const string Date = "resolution_date";
    public const string Stage = "resolution_stage";
    public const string Lint = "resolution_lint";
    public const string Rules = "resolution_rules";
    public const string Registry = "resolution_registry";
    public const string FailOn = "resolution_fail_on";
    public const string RulePrefix = "resolution_diagnostic.";
    public const string CategoryPrefix = "resolution_category.";
    public const string OptionPrefix = "resolution_option.";
    public const string SeveritySuffix = ".severity";

    /// <summary>The keys that stand by themselves.</summary>
    public static IReadOnlyList<string> Plain { get; } = [Organ, Date, Stage, Lint, Rules, Registry, FailOn];

    /// <summary>Whether the value of a key is a path, which counts from the folder of the <c>.editorconfig</c>.</summary>
    public static bool IsPath(string key) =>
        key.Equals(Rules, StringComparison.OrdinalIgnoreCase) || key.Equals(Registry, StringComparison.OrdinalIgnoreCase);

    public static bool IsOurs(string key) => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands between a prefix and the end ".severity"; null where the key has another form.</summary>
    public static string? SeveritySubject(string key, string prefix) =>
        key.Length > prefix.Length + SeveritySuffix.Length
        && key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && key.EndsWith(SeveritySuffix, StringComparison.OrdinalIgnoreCase)
            ? key[prefix.Length..^SeveritySuffix.Length]
            : null;

    /// <summary>The rule and the option that "resolution_option.RL4002.allow_acronyms" names; null where the key has another form.</summary>
    public static (string Rule, string Option)? OptionSubject(string key)
    {
        if (!key.StartsWith(OptionPrefix, StringComparison.OrdinalIgnoreCase))
            return null;

        var dot = key.IndexOf('.', OptionPrefix.Length);
        return dot > OptionPrefix.Length && dot + 1 < key.Length ? (key[OptionPrefix.Length..dot], key[(dot + 1)..]) : null;
    }
}
