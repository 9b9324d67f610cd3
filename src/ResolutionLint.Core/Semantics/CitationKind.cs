namespace ResolutionLint.Core.Semantics;

/// <summary>What is cited.</summary>
public enum CitationKind
{
    /// <summary>A resolution.</summary>
    Resolution,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A statement by the president of an organ.</summary>
    PresidentialStatement,
}
