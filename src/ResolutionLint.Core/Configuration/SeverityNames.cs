using Microsoft.CodeAnalysis;

namespace ResolutionLint.Core.Configuration;

/// <summary>The words that configuration, rule files and reports have for severities.</summary>
public static class SeverityNames
{
    /// <summary>The word for a severity; null stands for a rule that is off.</summary>
    public static string Of(DiagnosticSeverity? severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Hidden => "silent",
        _ => "none",
    };
}
