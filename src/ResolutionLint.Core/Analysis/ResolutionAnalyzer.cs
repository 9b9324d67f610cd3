using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ResolutionLint.Core.Analysis;

/// <summary>A check. It sees the tree and the semantic model, and never severity, configuration files or hosts.</summary>
public abstract class ResolutionAnalyzer
{
    /// <summary>The descriptors of what the analyzer may report.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Registers what the analyzer wants to look at. Called once; an analyzer keeps no state.</summary>
    public abstract void Initialize(AnalysisContext context);
}
