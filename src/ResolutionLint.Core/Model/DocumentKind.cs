namespace ResolutionLint.Core.Model;

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    /// <summary>No resolution, and nothing like one.</summary>
    NotAResolution,

    /// <summary>A resolution that an organ has adopted.</summary>
    AdoptedResolution,

    /// <summary>A draft resolution, with or without a symbol.</summary>
    DraftResolution,

    /// <summary>An amendment to a draft resolution.</summary>
    Amendment,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A statement by the president of an organ.</summary>
    PresidentialStatement,
}
