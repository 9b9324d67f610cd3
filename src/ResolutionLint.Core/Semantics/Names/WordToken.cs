using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>A word or mark of a paragraph.</summary>
/// <param name="Start">Its first character in the logical text.</param>
/// <param name="Length">Its length without a possessive ending.</param>
/// <param name="Word">Its number in the vocabulary of names.</param>
/// <param name="Fold">The number of its folded spelling.</param>
/// <param name="Traits">What can be told at a glance.</param>
internal readonly record struct WordToken(int Start, int Length, int Word, int Fold, WordTraits Traits)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool IsCapital => (Traits & WordTraits.Capital) != 0;

    public bool IsMark => (Traits & WordTraits.Mark) != 0;

    public bool IsQuoted => (Traits & WordTraits.Quoted) != 0;
}
