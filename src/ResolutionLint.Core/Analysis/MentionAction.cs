namespace ResolutionLint.Core.Analysis;

/// <summary>An action that an analyzer registered for what a recognizer finds.</summary>
internal sealed record MentionAction(ResolutionAnalyzer Analyzer, Action<AnalysisScope> Invoke);
