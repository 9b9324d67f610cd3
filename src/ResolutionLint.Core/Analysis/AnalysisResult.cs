using System.Collections.Immutable;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Core.Analysis;

/// <summary>What analyzers have found in a document.</summary>
/// <param name="Findings">What is to be reported, in the order of the text.</param>
/// <param name="Suppressed">What the draft suppresses, in the order of the text.</param>
public sealed record AnalysisResult(ImmutableArray<Finding> Findings, ImmutableArray<SuppressedFinding> Suppressed);
