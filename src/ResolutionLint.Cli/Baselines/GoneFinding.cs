namespace ResolutionLint.Cli.Baselines;

/// <summary>A finding that a baseline knows and that does not occur any more.</summary>
/// <param name="Path">The file that it was in, relative to the folder of the baseline, with slashes.</param>
/// <param name="Identity">What it was known by.</param>
internal sealed record GoneFinding(string Path, FindingIdentity Identity);
