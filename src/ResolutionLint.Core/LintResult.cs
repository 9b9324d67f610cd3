using System.Collections.Immutable;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core;

/// <summary>A document and what was found in it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Findings">The findings in the order of the text.</param>
public sealed record LintResult(ResolutionDocument Document, ImmutableArray<Finding> Findings)
{
    /// <summary>What the draft itself suppresses, in the order of the text; no part of <see cref="Findings"/>.</summary>
    public ImmutableArray<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>What the words refer to; null where nothing was checked.</summary>
    public DocumentSemantics? Semantics { get; init; }
}
