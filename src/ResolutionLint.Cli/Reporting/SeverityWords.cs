using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Configuration;

namespace ResolutionLint.Cli.Reporting;

/// <summary>What severities are called here, in SARIF, and which tone they are shown in.</summary>
internal static class SeverityWords
{
    public static string Of(DiagnosticSeverity? severity) => SeverityNames.Of(severity);

    public static string SarifLevelOf(DiagnosticSeverity? severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };

    /// <summary>The severity that a level of SARIF stands for.</summary>
    public static DiagnosticSeverity OfSarifLevel(string? level) => level switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "note" => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    /// <summary>The least severity that fails; more than any for never.</summary>
    public static DiagnosticSeverity LeastOf(FailOn failOn) => failOn switch
    {
        FailOn.Error => DiagnosticSeverity.Error,
        FailOn.Warning => DiagnosticSeverity.Warning,
        FailOn.Suggestion => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Error + 1,
    };

    public static Tone ToneOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Tone.Error,
        DiagnosticSeverity.Warning => Tone.Warning,
        _ => Tone.Suggestion,
    };
}
