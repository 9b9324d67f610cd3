using System.Collections.Immutable;

namespace ResolutionLint.Cli.Linting;

/// <summary>A paragraph or line of a draft.</summary>
/// <param name="Kind">How it is set.</param>
/// <param name="Depth">How deep it stands in a paragraph: 1 for a part of one, 2 for a part of that.</param>
/// <param name="Pieces">Its words in the order in which they are read.</param>
internal sealed record LayoutPart(LayoutKind Kind, int Depth, ImmutableArray<LayoutPiece> Pieces);
