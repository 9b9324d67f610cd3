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

    public static Tone ToneOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Tone.Error,
        DiagnosticSeverity.Warning => Tone.Warning,
        _ => Tone.Suggestion,
    };
}
