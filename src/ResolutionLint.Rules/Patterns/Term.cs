namespace ResolutionLint.Rules.Patterns;

/// <summary>Words that a pattern looks for.</summary>
/// <param name="Phrase">The words.</param>
/// <param name="Group">What they belong to: which set of variants, or which step of a sequence; 0 where the pattern has no groups.</param>
internal sealed record Term(Phrase Phrase, int Group = 0)
{
    /// <summary>What is written instead; null where nothing is known.</summary>
    public string? Write { get; init; }

    /// <summary>The place among the words of its group: those in the same place of other groups say the same.</summary>
    public int Place { get; init; }

    /// <summary>The times in which the words count.</summary>
    public Epoch Epoch { get; init; } = Epoch.Always;
}
