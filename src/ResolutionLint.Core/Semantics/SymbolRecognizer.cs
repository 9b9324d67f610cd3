using System.Collections.Immutable;

namespace ResolutionLint.Core.Semantics;

internal static class SymbolRecognizer
{
    public static ImmutableArray<DocumentSymbol> Recognize(DocumentSemantics semantics) => [];
}
