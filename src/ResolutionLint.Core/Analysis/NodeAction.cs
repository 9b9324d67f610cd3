using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Analysis;

/// <summary>An action that an analyzer registered for a type of node.</summary>
internal sealed record NodeAction(ResolutionAnalyzer Analyzer, Type NodeType, Action<AnalysisScope, DocumentNode> Invoke);
