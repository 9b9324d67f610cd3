using System.Collections.Immutable;

namespace ResolutionLint.Core.Semantics;

internal static class SessionRecognizer
{
    public static ImmutableArray<SessionMention> Recognize(DocumentSemantics semantics) => [];
}
