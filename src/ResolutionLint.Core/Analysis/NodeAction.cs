using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Analysis;

/// <summary>An action that an analyzer registered for a type of node.</summary>
/// <param name="Analyzer">The analyzer.</param>
/// <param name="Place">Its place among the analyzers, by which a run keeps what belongs to it.</param>
/// <param name="NodeType">The type of node.</param>
/// <param name="Invoke">Calls it for nodes of that type, one after the other.</param>
internal sealed record NodeAction(ResolutionAnalyzer Analyzer, int Place, Type NodeType, Action<AnalysisScope, DocumentNode[]> Invoke);
