using Microsoft.CodeAnalysis;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>Descriptors of what the engine itself reports: RL9xxx.</summary>
public static class EngineDescriptors
{
    /// <summary>The category of the engine's own findings.</summary>
    public const string Category = "engine";

    /// <summary>RL9003: an analyzer threw.</summary>
    public static DiagnosticDescriptor AnalyzerFailed { get; } = Create(
        "RL9003", "An analyzer failed", "{0} failed ({1}: {2}). The other checks went on.", DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true);
}
