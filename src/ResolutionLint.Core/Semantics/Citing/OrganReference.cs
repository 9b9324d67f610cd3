using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>What the words around a number say of its organ.</summary>
/// <param name="Kind">How they speak of it.</param>
/// <param name="Organ">The organ named; for "its" and for a bare number, the organ that is the subject, if one is.</param>
/// <param name="Span">The words, as offsets in the paragraph.</param>
/// <param name="IsAbbreviated">Whether the name is an abbreviation.</param>
/// <param name="HasRival">For "its" and for a bare number: whether some body other than <paramref name="Organ"/> is named shortly before and may be meant.</param>
internal sealed record OrganReference(
    OrganReferenceKind Kind,
    CitingOrgan? Organ = null,
    TextSpan? Span = null,
    bool IsAbbreviated = false,
    bool HasRival = false)
{
    public static OrganReference None { get; } = new(OrganReferenceKind.None);
}
