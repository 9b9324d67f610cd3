namespace ResolutionLint.Cli.Reporting.Html;

/// <summary>What a finding marks of one piece.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Start">The first character of the piece.</param>
/// <param name="End">The one behind the last.</param>
/// <param name="IsFirst">Whether the finding marks nothing before it.</param>
/// <param name="IsLast">Whether the finding marks nothing behind it.</param>
internal sealed record Mark(NumberedFinding Finding, int Start, int End, bool IsFirst, bool IsLast);
