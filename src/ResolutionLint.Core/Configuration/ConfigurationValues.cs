using System.Collections.Frozen;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Configuration;

/// <summary>What the values in an <c>.editorconfig</c> mean. The word "unset" takes back what a file further up says.</summary>
internal static class ConfigurationValues
{
    public const string Unset = "unset";

    private static readonly FrozenDictionary<string, ReportDiagnostic> Severities = new Dictionary<string, ReportDiagnostic>
    {
        ["error"] = ReportDiagnostic.Error,
        ["warning"] = ReportDiagnostic.Warn,
        ["suggestion"] = ReportDiagnostic.Info,
        ["silent"] = ReportDiagnostic.Hidden,
        ["none"] = ReportDiagnostic.Suppress,
        ["default"] = ReportDiagnostic.Default,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, bool> Switches = new Dictionary<string, bool>
    {
        ["on"] = true,
        ["off"] = false,
        ["true"] = true,
        ["false"] = false,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> SeverityWords { get; } = ["error", "warning", "suggestion", "silent", "none", "default"];

    public static IReadOnlyList<string> SwitchWords { get; } = ["on", "off"];

    public static IReadOnlyList<string> FailOnWords { get; } = ["error", "warning", "suggestion", "never"];

    public static IReadOnlyList<string> StageWords { get; } = ["working", "submission"];

    public static bool IsUnset(string value) => value.Equals(Unset, StringComparison.OrdinalIgnoreCase);

    public static bool TrySeverity(string value, out ReportDiagnostic severity) => Severities.TryGetValue(value, out severity);

    public static bool TrySwitch(string value, out bool on) => Switches.TryGetValue(value, out on);

    public static bool TryDate(string value, out DateOnly date) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static bool TryStage(string value, out DraftStage stage)
    {
        var known = StageWords.Contains(value, StringComparer.OrdinalIgnoreCase);
        stage = known ? Enum.Parse<DraftStage>(value, ignoreCase: true) : DraftStage.Submission;
        return known;
    }

    public static bool TryFailOn(string value, out FailOn failOn)
    {
        var known = FailOnWords.Contains(value, StringComparer.OrdinalIgnoreCase);
        failOn = known ? Enum.Parse<FailOn>(value, ignoreCase: true) : FailOn.Error;
        return known;
    }
}
