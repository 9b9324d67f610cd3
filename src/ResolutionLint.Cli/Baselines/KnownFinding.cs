using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Baselines;

/// <summary>A finding that was there before.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="IsUnchanged">Whether the words around it are the same as before.</param>
internal sealed record KnownFinding(Finding Finding, bool IsUnchanged);
