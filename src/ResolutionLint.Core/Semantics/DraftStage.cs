namespace ResolutionLint.Core.Semantics;

/// <summary>How far a draft has come.</summary>
public enum DraftStage
{
    /// <summary>It is to be submitted, or has been: nothing in it is open any more.</summary>
    Submission,

    /// <summary>It is being negotiated: brackets, alternatives, placeholders and labels such as 3 bis belong to it.</summary>
    Working,
}
