using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Cli.Linting;

/// <summary>Words that stand together in the original and are set alike.</summary>
/// <param name="Text">The words as they are set.</param>
/// <param name="Source">Their place in the original, in UTF-16 code units.</param>
/// <param name="Style">How they are set.</param>
internal readonly record struct LayoutPiece(string Text, TextSpan Source, PieceStyle Style)
{
    /// <summary>Whether each character stands for one of the original, so that a part of the words can be pointed at.</summary>
    public bool IsDivisible => Text.Length == Source.Length;
}
