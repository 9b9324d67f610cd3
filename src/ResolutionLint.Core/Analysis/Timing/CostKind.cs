namespace ResolutionLint.Core.Analysis.Timing;

/// <summary>What kind of work a cost is of.</summary>
public enum CostKind
{
    /// <summary>What everything rests on: reading, parsing, word lists.</summary>
    Engine,

    /// <summary>A part of the semantic model, computed when it was first asked for.</summary>
    Recognizer,

    /// <summary>An analyzer, without what it asked the semantic model for.</summary>
    Analyzer,
}
