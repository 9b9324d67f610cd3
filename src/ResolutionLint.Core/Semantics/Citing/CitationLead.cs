using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>What announces a number: a noun, an abbreviated organ, or the symbol that the number is part of.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="NumberStart">Where the number begins, if one does.</param>
/// <param name="Kind">What is cited.</param>
/// <param name="NounSpan">The noun; null where there is none.</param>
/// <param name="Reference">What it and the words before it say of the organ.</param>
/// <param name="Faults">What is wrong with it.</param>
/// <param name="IsPlural">Whether the noun is in the plural.</param>
internal sealed record CitationLead(
    TextSpan Span,
    int NumberStart,
    CitationKind Kind,
    TextSpan? NounSpan,
    OrganReference Reference,
    CitationFaults Faults,
    bool IsPlural)
{
    /// <summary>Whether a number without year or session can follow.</summary>
    public bool AllowsBareNumber { get; init; }
}
