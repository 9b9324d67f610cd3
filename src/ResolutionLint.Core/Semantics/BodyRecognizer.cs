using System.Collections.Immutable;

namespace ResolutionLint.Core.Semantics;

internal static class BodyRecognizer
{
    public static ImmutableArray<BodyMention> Recognize(DocumentSemantics semantics) => [];
}
