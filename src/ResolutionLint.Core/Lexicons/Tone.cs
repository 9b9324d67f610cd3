namespace ResolutionLint.Core.Lexicons;

/// <summary>What a word says of the thing that it names or speaks of.</summary>
public enum Tone
{
    /// <summary>Neither good nor bad.</summary>
    Neutral,

    /// <summary>Good: "Welcomes", "appreciation".</summary>
    Positive,

    /// <summary>Bad: "Condemns", "concern".</summary>
    Negative,
}
