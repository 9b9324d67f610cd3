namespace ResolutionLint.Core.Configuration;

/// <summary>The least severity that makes a run fail.</summary>
public enum FailOn
{
    /// <summary>Errors.</summary>
    Error,

    /// <summary>Warnings and errors.</summary>
    Warning,

    /// <summary>Everything that is reported.</summary>
    Suggestion,

    /// <summary>Nothing.</summary>
    Never,
}
