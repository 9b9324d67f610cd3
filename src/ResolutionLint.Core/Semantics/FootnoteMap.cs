using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>Which note each marker of a document belongs to.</summary>
public sealed class FootnoteMap
{
    internal static FootnoteMap Create(ResolutionDocument document) => new();
}
