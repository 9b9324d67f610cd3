namespace ResolutionLint.Cli.Linting;

/// <summary>What became of one file.</summary>
/// <param name="Report">What was found; null where configuration excludes the file.</param>
internal sealed record FileOutcome(FileReport? Report)
{
    /// <summary>How many fixes were made.</summary>
    public int Fixed { get; init; }

    /// <summary>What the fixes change, as a patch; null where there is nothing to show.</summary>
    public string? Diff { get; init; }

    /// <summary>The bytes for standard output, where standard input is fixed.</summary>
    public byte[]? StandardOutput { get; init; }

    /// <summary>What the file has lost by being fixed, as a sentence; null where nothing is lost.</summary>
    public string? Loss { get; init; }

    /// <summary>Why the fixed text could not be written; null where it was.</summary>
    public string? WriteFailure { get; init; }
}
