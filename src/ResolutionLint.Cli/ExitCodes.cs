namespace ResolutionLint.Cli;

/// <summary>What the command tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing at or above the severity that fails.</summary>
    public const int Clean = 0;

    /// <summary>Something at or above the severity that fails.</summary>
    public const int Findings = 1;

    /// <summary>What was asked could not be done.</summary>
    public const int Failure = 2;
}
