using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting.Sarif;

/// <summary>One entry of the results of a run.</summary>
/// <param name="Path">The file, with slashes.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Fingerprint">What the result is known by in other runs.</param>
internal sealed record SarifResult(string Path, string RuleId, string Fingerprint)
{
    /// <summary>The place of what is not in the text any more: behind all that is.</summary>
    private const int Nowhere = int.MaxValue;

    /// <summary>What was found, and where; null for what is not there any more.</summary>
    public (FileReport File, Finding Finding)? Found { get; init; }

    /// <summary>What the draft says of the finding to suppress it; null where it says nothing.</summary>
    public SuppressedFinding? Suppression { get; init; }

    /// <summary>How it stands to the baseline; null where there is none.</summary>
    public string? BaselineState { get; init; }

    /// <summary>The words that were marked; for what is not there any more.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>Offset in the file, in UTF-16 code units.</summary>
    public int Start => Found?.Finding.Span.Start ?? Nowhere;

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => Found?.Finding.Span.Length ?? 0;
}
