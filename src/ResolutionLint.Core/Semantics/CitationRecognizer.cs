using System.Collections.Immutable;

namespace ResolutionLint.Core.Semantics;

internal static class CitationRecognizer
{
    public static ImmutableArray<Citation> Recognize(DocumentSemantics semantics) => [];
}
