namespace ResolutionLint.Core.Diagnostics;

/// <summary>A finding that a directive in the draft suppresses.</summary>
/// <param name="Finding">The finding, with the severity that would hold for it.</param>
/// <param name="Reason">The reason that the directive gives; null where it gives none.</param>
public sealed record SuppressedFinding(Finding Finding, string? Reason);
