using System.Collections.Immutable;

namespace ResolutionLint.Core.Semantics;

internal static class DateRecognizer
{
    public static ImmutableArray<DateMention> Recognize(DocumentSemantics semantics) => [];
}
